import { type ReadonlySignal, signal } from '@preact/signals';
import { watchRevision } from '../platform/revision';
import type { Failure, Result } from '../protocol/result';
import type { Topic } from '../protocol/revision';

export interface Resource<T> {
  /** The last good answer; undefined until the first one. Kept while a newer one is asked for, and after a failure. */
  value: ReadonlySignal<T | undefined>;
  failure: ReadonlySignal<Failure | undefined>;
  refresh(): Promise<void>;
}

/**
 * A view of the background held in signals: asks at once, and again whenever a topic moves. Answers that come out of
 * order are dropped, so that what is shown is never older than what was shown.
 */
export function createResource<T>(
  ask: () => Promise<Result<T>>,
  topics: readonly Topic[],
  abort: AbortSignal,
  first?: T,
): Resource<T> {
  const value = signal<T | undefined>(first);
  const failure = signal<Failure | undefined>(undefined);
  let asked = 0;
  let shown = 0;
  const refresh = async () => {
    const turn = ++asked;
    const answer = await ask();
    if (abort.aborted || turn < shown) return;
    shown = turn;
    if (answer.ok) value.value = answer.value;
    failure.value = answer.ok ? undefined : answer.failure;
  };
  watchRevision(topics, () => void refresh(), abort);
  void refresh();
  return { value, failure, refresh };
}
