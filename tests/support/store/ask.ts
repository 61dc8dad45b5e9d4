import type { Facts } from '../../../utils/protocol/facts';
import type { RequestInput, RequestName, RequestOutput } from '../../../utils/protocol/requests';
import type { Result } from '../../../utils/protocol/result';
import { serve } from '../../../utils/services/serve';
import type { FakePorts } from './fake-ports';

export const IDENTITY = { id: 'leadlight', root: 'chrome-extension://leadlight/' };
export const TAB = 7;
const PAGE = 'https://mail.google.com/mail/u/0/';

let clicks = 0;
export const click = () => `click-${++clicks}`;

/** Asks as the browser's side panel, which says which tab it means. */
export function ask<N extends RequestName>(
  ports: FakePorts,
  name: N,
  input: Record<string, unknown>,
  surface = 'sidebar',
): Promise<Result<RequestOutput<N>>> {
  const sender = { id: IDENTITY.id, url: `${IDENTITY.root}${surface}.html` };
  return serve(ports, IDENTITY, { name, input }, sender) as Promise<Result<RequestOutput<N>>>;
}

/** Asks and expects an answer. */
export async function get<N extends RequestName>(
  ports: FakePorts,
  name: N,
  input: Record<string, unknown>,
  surface?: string,
): Promise<RequestOutput<N>> {
  const answer = await ask(ports, name, input, surface);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`);
  return answer.value;
}

/** A command of its own click. */
export const tell = <N extends RequestName>(
  ports: FakePorts,
  name: N,
  input: Omit<RequestInput<N>, 'idem'> & { idem?: string },
  surface?: string,
) => get(ports, name, { idem: click(), ...input }, surface);

/** Speaks as the content script of a tab. */
export function fromPage(
  ports: FakePorts,
  name: string,
  input: unknown,
  url = PAGE,
  documentId = 'document',
) {
  const sender = { id: IDENTITY.id, url, frameId: 0, documentId, tab: { id: TAB } };
  return serve(ports, IDENTITY, { name, input }, sender);
}

export const facts = (rest: Partial<Facts> = {}): Facts => ({
  site: 'gmail',
  kind: 'thread',
  key: 'thread-1',
  threadId: '18c0',
  messageId: 'message-1',
  subject: 'Re: Handhelds for 34 trucks',
  account: 'maja@kvarnby.example',
  sender: { name: 'Jonas Hedman', email: 'j.hedman@norrskenlogistik.example' },
  replyTo: null,
  recipients: [{ name: 'Maja Ek', email: 'maja@kvarnby.example' }],
  cc: [],
  participants: [],
  dateText: '20 Nov 2026, 15:41',
  sentAt: null,
  isBulk: false,
  text: 'Hi Maja',
  reasons: {},
  ...rest,
});

/** The rep opens a mail: an overlay starts, reads it, and the page stays on it. */
export async function openMail(ports: FakePorts, mail: Facts = facts()): Promise<void> {
  ports.overlay.key = mail.key;
  await fromPage(ports, 'sidebar.expect', { token: 'token-token-token-1' });
  const answer = await fromPage(ports, 'page.report', { outcome: 'read', facts: mail });
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
}

export const view = (ports: FakePorts, more: Record<string, unknown> = {}) =>
  get(ports, 'tab.view', { tabId: TAB, ...more });

export const capture = (ports: FakePorts, more: Record<string, unknown> = {}) =>
  get(ports, 'deal.capture', {
    idem: click(),
    tabId: TAB,
    key: 'thread-1',
    candidate: 'j.hedman@norrskenlogistik.example',
    ...more,
  });
