import { checkEvent } from '../domain/events/catalogue';
import type { Commit, CommitSource, StoredEvent } from '../domain/events/envelope';
import { makeCommit } from '../domain/events/make';
import type { CommitId, Idem } from '../domain/model/ids';
import { project } from './project';
import { type Rows, rowsOf } from './rows';
import { type Db, STORES, type WriteTransaction } from './schema';
import { asStoreError } from './store-error';

export interface WriteHead {
  idem: Idem;
  id: CommitId;
  /** Epoch ms. */
  now: number;
}

/** What a command decided: events to append, or that what it asks for stands already. */
export interface Decision {
  events: StoredEvent[];
  source: CommitSource;
  /** When it happened, if not now. */
  at?: number;
  undoes?: CommitId;
}

/** The commit of this click: made now, or found because the click was heard before; null when nothing had to change. */
export interface Written {
  commit: Commit | null;
  isRepeat: boolean;
}

/**
 * One command, once: reads, decides, appends and projects in a single strict transaction, so that it happens whole or not
 * at all. A click that was heard before changes nothing and gives its first commit. What `decide` throws aborts
 * everything and is thrown on; storage failures come as StoreError.
 */
export async function write(
  db: Db,
  head: WriteHead,
  decide: (rows: Rows) => Promise<Decision | null>,
): Promise<Written> {
  const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' }) as WriteTransaction;
  // Both may reject; the first rejection is the one that is thrown.
  transaction.done.catch(() => undefined);
  try {
    const written = await once(transaction, head, decide);
    await transaction.done;
    return written;
  } catch (error) {
    abort(transaction);
    throw asStoreError(error);
  }
}

async function once(
  transaction: WriteTransaction,
  head: WriteHead,
  decide: (rows: Rows) => Promise<Decision | null>,
): Promise<Written> {
  const commits = transaction.objectStore('commits');
  const earlier = await commits.index('idems').get(head.idem);
  if (earlier) return { commit: earlier, isRepeat: true };
  const decision = await decide(rowsOf(transaction));
  if (!decision || decision.events.length === 0) return { commit: null, isRepeat: false };
  decision.events.forEach(checkEvent);
  const { events, source, at = head.now, undoes } = decision;
  const fresh = makeCommit(
    { id: head.id, idem: head.idem, at, recordedAt: head.now, source, ...(undoes ? { undoes } : {}) },
    events,
  );
  const seq = await commits.add(fresh as Commit);
  await project(transaction, events);
  return { commit: { ...fresh, seq }, isRepeat: false };
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had failed or finished by itself.
  }
}
