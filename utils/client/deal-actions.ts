import type { CommitId, DealId } from '../domain/model/ids';
import type { Day } from '../domain/model/time';
import type { RequestInput, RequestName, RequestOutput } from '../protocol/requests';
import type { Result } from '../protocol/result';
import { command } from './request';
import type { Toasts } from './toasts';

/** Sends a command and says in a toast what it did, with Undo; a refusal is given back for the form to show. */
export type Tell = <N extends RequestName>(
  name: N,
  input: Omit<RequestInput<N>, 'idem'>,
  told?: string,
) => Promise<Result<RequestOutput<N>>>;

/** `onDone` runs after every command that was heard, so that what is shown is asked for anew. */
export function createTell(toasts: Toasts, onDone: () => Promise<void>): Tell {
  return async (name, input, told) => {
    const result = await command(name, input);
    if (result.ok) {
      await onDone();
      const commitId = (result.value as { commitId?: CommitId | null } | null)?.commitId ?? undefined;
      if (told) toasts.show({ text: told, undo: commitId });
    }
    return result;
  };
}

/** What a rep does with one deal; every call gives the refusal for its own control to show. */
export interface DealActions {
  tell: Tell;
  /** Shows another deal of the same person. */
  openDeal(dealId: DealId | null): void;
  today: Day;
  currency: string;
}
