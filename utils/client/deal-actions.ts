import { type ReadonlySignal, signal } from '@preact/signals';
import type { CommitId, DealId } from '../domain/model/ids';
import type { Day } from '../domain/model/time';
import type { RequestInput, RequestName, RequestOutput } from '../protocol/requests';
import type { Failure, Result } from '../protocol/result';
import { command } from './request';
import type { Toasts } from './toasts';

/** Sends a command and says in a toast what it did, with Undo. */
export type Tell = <N extends RequestName>(
  name: N,
  input: Omit<RequestInput<N>, 'idem'>,
  told?: string,
) => Promise<Result<RequestOutput<N>>>;

export interface Commands {
  /** For a form: the refusal is given back, and the form says it beside its field. */
  tell: Tell;
  /** For a button or a menu item: a refusal becomes the surface's `problem`. */
  attempt: Tell;
  problem: ReadonlySignal<Failure | null>;
  dismissProblem(): void;
  /** Takes a change back, and says so. */
  undo(commitId: CommitId, told: string): Promise<void>;
}

/** `onDone` runs after every command that was heard, so that what is shown is asked for anew. */
export function createCommands(toasts: Toasts, onDone: () => Promise<void>): Commands {
  const problem = signal<Failure | null>(null);
  const tell: Tell = async (name, input, told) => {
    const result = await command(name, input);
    if (!result.ok) return result;
    problem.value = null;
    const commitId = (result.value as { commitId?: CommitId | null } | null)?.commitId ?? undefined;
    if (told) toasts.show({ text: told, undo: commitId });
    await onDone();
    return result;
  };
  const attempt: Tell = async (name, input, told) => {
    const result = await tell(name, input, told);
    if (!result.ok) problem.value = result.failure;
    return result;
  };
  return {
    tell,
    attempt,
    problem,
    dismissProblem: () => {
      problem.value = null;
    },
    async undo(commitId, told) {
      const result = await attempt('change.undo', { commitId });
      if (result.ok) toasts.show({ text: told });
    },
  };
}

/** What a rep does with one deal. */
export interface DealActions extends Pick<Commands, 'tell' | 'attempt'> {
  /** Shows another deal; null goes back. */
  openDeal(dealId: DealId | null): void;
  today: Day;
  currency: string;
}
