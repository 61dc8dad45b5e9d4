import type { Commit, CommitSource, StoredEvent } from '../domain/events/envelope';
import type { CommitId, Idem } from '../domain/model/ids';
import type { Surface } from '../protocol/requests';
import type { Rows } from '../store/rows';
import { type Written, write } from '../store/write';
import type { Ports } from './ports';

/** Who asks: the kind of page, and for a page inside a tab which tab and document. */
export interface Caller {
  surface: Surface;
  tabId: number | null;
  documentId: string | null;
  /** Scheme and name of the page that a content script stands on. */
  host: string | null;
}

/** What `decide` gives: events to append, `source` when it was not the rep at one of our pages. */
export interface Plan {
  events: StoredEvent[];
  source?: CommitSource;
  at?: number;
  undoes?: CommitId;
}

/** Runs one command once, and tells every open surface when something changed. Throws Refusal or StoreError. */
export async function change(
  ports: Ports,
  idem: Idem,
  decide: (rows: Rows) => Promise<Plan | null>,
): Promise<Written> {
  const db = await ports.store();
  const head = { idem, id: ports.newId() as CommitId, now: ports.now() };
  const written = await write(db, head, async (rows) => {
    const plan = await decide(rows);
    return plan && { ...plan, source: plan.source ?? 'you' };
  });
  if (written.commit && !written.isRepeat) await ports.session.bump(topicsOf(written.commit));
  return written;
}

const topicsOf = (commit: Commit) =>
  commit.subjects.some((subject) => /^(setting|stage|quota|neverWatch):/.test(subject))
    ? (['pipeline', 'settings'] as const)
    : (['pipeline'] as const);

/** For commands that only say which change was made. */
export async function done(
  ports: Ports,
  idem: Idem,
  decide: (rows: Rows) => Promise<Plan | null>,
): Promise<{ commitId: CommitId | null }> {
  const { commit } = await change(ports, idem, decide);
  return { commitId: commit?.id ?? null };
}
