import type { RequestInput, RequestName, RequestOutput } from '../../protocol/requests';
import type { Result } from '../../protocol/result';
import { isConnected, send } from '../send';

const TRIES = 8;
const FIRST_WAIT_MS = 20;

/**
 * Tells the background something. An error and silence mean that the worker died on the way: the same is said again, 8
 * times from 20 ms doubling, as long as `isWanted`. Gives undefined when no answer came; never throws.
 */
export async function tell<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
  isWanted: () => boolean,
): Promise<Result<RequestOutput<N>> | undefined> {
  for (let attempt = 0; attempt < TRIES && isWanted() && isConnected(); attempt++) {
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** (attempt - 1)));
    const answer = (await send({ name, input }).catch(() => undefined)) as
      | Result<RequestOutput<N>>
      | undefined;
    if (answer) return answer;
  }
  return undefined;
}
