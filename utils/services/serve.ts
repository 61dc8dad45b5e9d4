import { NewerDataError } from '../domain/events/catalogue';
import { z } from '../domain/zod';
import { type RequestName, requests } from '../protocol/requests';
import { type Failure, fail, ok, type Result } from '../protocol/result';
import { isFramed, type Sender, surfaceOf } from '../protocol/sender';
import { StoreError } from '../store/store-error';
import type { Caller } from './context';
import { handlers } from './handlers';
import { siteOfTab } from './page';
import type { Ports } from './ports';
import { Refusal } from './refusal';

/** What identifies our own pages. `root`: the address that all of them start with. */
export interface Identity {
  id: string;
  root: string;
}

/**
 * Answers one message. In this order: who asks, may that kind of page ask this, does the input have the agreed shape;
 * only then does the handler run. Never throws: what went wrong comes as a Failure.
 */
export async function serve(
  ports: Ports,
  identity: Identity,
  message: unknown,
  sender: Sender,
): Promise<Result<unknown>> {
  const surface = surfaceOf(sender, identity.id, identity.root);
  if (!surface || !isEnvelope(message)) return fail('forbidden');
  const { name, input, token } = message;
  if (!isRequestName(name)) return fail('bad-input');
  const definition = requests[name];
  if (!(definition.from as readonly string[]).includes(surface)) return fail('forbidden');
  const caller = callerOf(surface, sender);
  if (surface !== 'overlay' && isFramed(sender) && !(await showsToken(ports, caller, token)))
    return fail('forbidden');
  const parsed = z.safeParse(definition.input, input);
  if (!parsed.success) return fail('bad-input', parsed.error.issues[0]?.path.join('.'));
  try {
    return ok(await handlers[name](ports, parsed.data as never, caller));
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

const isEnvelope = (message: unknown): message is { name: string; input: unknown; token?: unknown } =>
  typeof message === 'object' && message !== null && typeof (message as { name?: unknown }).name === 'string';

const isRequestName = (name: string): name is RequestName => Object.hasOwn(requests, name);

function callerOf(surface: Caller['surface'], sender: Sender): Caller {
  // A sidebar opened as a page of its own is a panel without a page: it says itself which tab it is about.
  const isOnPage = surface === 'overlay' || isFramed(sender);
  const url = surface === 'overlay' ? URL.parse(sender.url ?? '') : null;
  return {
    surface,
    tabId: isOnPage ? (sender.tab?.id ?? null) : null,
    documentId: sender.documentId ?? null,
    host: url ? `${url.protocol}//${url.hostname}` : null,
  };
}

/** A page that frames our sidebar by itself does not know the token that its tab's overlay announced. */
async function showsToken(ports: Ports, { tabId }: Caller, token: unknown): Promise<boolean> {
  const site = tabId === null ? undefined : await siteOfTab(ports.session, tabId);
  return site !== undefined && site.token === token;
}

function failureOf(error: unknown): Failure {
  if (error instanceof Refusal)
    return error.detail === undefined ? { code: error.code } : { code: error.code, detail: error.detail };
  if (error instanceof StoreError) return { code: error.code };
  if (error instanceof NewerDataError) return { code: 'newer-data' };
  // Something that no rule of ours foresaw: named in the console for whoever reports it, without any of the rep's data.
  console.error('Leadlight:', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error');
  return { code: 'internal' };
}
