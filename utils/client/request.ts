import { isConnected, send } from '../platform/send';
import type { RequestInput, RequestName, RequestOutput } from '../protocol/requests';
import { fail, type Result } from '../protocol/result';

const TRIES = 8;
const FIRST_WAIT_MS = 20;
/** A worker that died while it was asked may never answer; silence this long counts as no answer. */
const SILENCE_MS = 4000;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const isResult = (answer: unknown): answer is Result<unknown> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;

/**
 * Asks the background. An error, `undefined` and silence all mean that the worker died on the way: the same question is
 * asked again, 8 times from 20 ms doubling. Commands carry their `idem`, so asking twice changes nothing twice.
 * Never throws; `unreachable` when no answer came.
 */
export async function request<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
  token: string | undefined = frameToken(),
): Promise<Result<RequestOutput<N>>> {
  const envelope = token === undefined ? { name, input } : { name, input, token };
  for (let attempt = 0; attempt < TRIES && isConnected(); attempt++) {
    if (attempt > 0) await wait(FIRST_WAIT_MS * 2 ** (attempt - 1));
    const answer = await Promise.race([send(envelope).catch(() => undefined), wait(SILENCE_MS)]);
    if (isResult(answer)) return answer as Result<RequestOutput<N>>;
  }
  return fail('unreachable');
}

/** A command is a request with the id of the click that caused it. */
export function command<N extends RequestName>(
  name: N,
  input: Omit<RequestInput<N>, 'idem'>,
): Promise<Result<RequestOutput<N>>> {
  return request(name, { ...input, idem: crypto.randomUUID() } as unknown as RequestInput<N>);
}

/** The token that the overlay put into the frame's address; undefined in a page that is not framed. */
function frameToken(): string | undefined {
  const token = new URLSearchParams(globalThis.location?.hash.slice(1)).get('token');
  return token ?? undefined;
}
