import type { Commit } from '../domain/events/envelope';
import { conflictOf, invertCommit } from '../domain/events/undo';
import type { RequestInput } from '../protocol/requests';
import type { Rows } from '../store/rows';
import { done } from './context';
import type { Ports } from './ports';
import { Refusal } from './refusal';

/**
 * Takes one commit back by appending its inverse. Nothing happens when it was taken back already; refused with
 * `conflict` and the id of the later commit that stands in the way.
 */
export function undoChange(ports: Ports, input: RequestInput<'change.undo'>) {
  return done(ports, input.idem, async (rows) => {
    const commit = await rows.commit(input.commitId);
    if (!commit) throw new Refusal('not-found', 'commit');
    const later = await laterAbout(rows, commit);
    if (isUndone(commit, later)) return null;
    const obstacle = conflictOf(commit, later);
    if (obstacle) throw new Refusal('conflict', obstacle.id);
    return { events: invertCommit(commit), undoes: commit.id };
  });
}

/** Later commits about any record of this one, each once, in the order of the log. */
export async function laterAbout(rows: Rows, commit: Commit): Promise<Commit[]> {
  const bySeq = new Map<number, Commit>();
  for (const subject of commit.subjects) {
    for (const later of await rows.commitsAbout(subject, commit.seq)) bySeq.set(later.seq, later);
  }
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/** Taken back, and that not taken back in turn. `later` in order of `seq`. */
export function isUndone(
  commit: Pick<Commit, 'id'>,
  later: readonly Pick<Commit, 'id' | 'undoes'>[],
): boolean {
  const undo = later.findLast((other) => other.undoes === commit.id);
  if (!undo) return false;
  return !isUndone(undo, later.slice(later.indexOf(undo) + 1));
}
