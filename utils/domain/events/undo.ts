import type { CommitId } from '../model/ids';
import { definitionOf } from './catalogue';
import type { Commit, StoredEvent } from './envelope';
import { touchesOf } from './make';

/** The events that take a commit back: each event's inverse, in the opposite order. */
export function invertCommit(commit: Pick<Commit, 'events'>): StoredEvent[] {
  return commit.events.toReversed().map((made) => {
    const inverse = definitionOf(made).invert(made);
    return {
      type: inverse.type,
      v: definitionOf({ type: inverse.type, v: 0 }).v,
      subject: made.subject,
      data: inverse.data,
      ...(inverse.personal !== undefined ? { personal: inverse.personal } : {}),
    };
  });
}

/** Commits that stand: an undo and what it took back cancel out. `commits` in order of `seq`. */
export function standing<C extends Pick<Commit, 'id' | 'undoes'>>(commits: readonly C[]): C[] {
  const cancelled = new Set<CommitId>();
  for (const commit of commits.toReversed()) {
    if (!commit.undoes || cancelled.has(commit.id)) continue;
    cancelled.add(commit.id);
    cancelled.add(commit.undoes);
  }
  return commits.filter((commit) => !cancelled.has(commit.id));
}

/**
 * The later commit that stands in the way of an undo, or null. A later change to the same field stands in the way, and so
 * does anything that rests on a record which the undo would take away. `later` in order of `seq`, all after `commit`.
 */
export function conflictOf(commit: Commit, later: readonly Commit[]): Commit | null {
  const own = new Set(commit.events.flatMap(touchesOf));
  const whole = new Set([...own].filter((touch) => touch.endsWith('/*')).map(subjectOf));
  const subjects = new Set([...own].map(subjectOf));
  const meets = (touch: string) =>
    own.has(touch) || whole.has(subjectOf(touch)) || (touch.endsWith('/*') && subjects.has(subjectOf(touch)));
  return standing(later).findLast((other) => other.touches.some(meets)) ?? null;
}

const subjectOf = (touch: string) => touch.slice(0, touch.lastIndexOf('/'));
