import { beforeEach, describe, expect, it } from 'vitest';
import { type RequestName, requests } from '../../utils/protocol/requests';
import { handlers } from '../../utils/services/handlers';
import { serve } from '../../utils/services/serve';
import { ask, capture, click, facts, fromPage, IDENTITY, openMail, TAB } from '../support/store/ask';
import { type FakePorts, fakePorts } from '../support/store/fake-ports';

let ports: FakePorts;
beforeEach(() => {
  ports = fakePorts();
});

const frame = (token: string | undefined, more: object = {}) => ({
  message: { name: 'tab.view', input: {}, ...(token ? { token } : {}), ...more },
  sender: { id: IDENTITY.id, url: `${IDENTITY.root}sidebar.html`, frameId: 3, tab: { id: TAB } },
});

describe('who may ask', () => {
  it('every request has a handler and a surface', () => {
    expect(Object.keys(handlers).sort()).toEqual(Object.keys(requests).sort());
    for (const { from } of Object.values(requests)) expect(from.length).toBeGreaterThan(0);
  });

  it('a content script can report and expect a frame, and nothing else', async () => {
    for (const name of Object.keys(requests) as RequestName[]) {
      const answer = await fromPage(ports, name, {});
      const isOverlays = (requests[name].from as readonly string[]).includes('overlay');
      expect(answer, name).toMatchObject({
        ok: false,
        failure: { code: isOverlays ? 'bad-input' : 'forbidden' },
      });
    }
  });

  it('a page that frames the sidebar without the token of its tab gets nothing', async () => {
    await openMail(ports);
    for (const token of [undefined, '', 'token-token-token-2']) {
      const { message, sender } = frame(token);
      expect(await serve(ports, IDENTITY, message, sender)).toEqual({
        ok: false,
        failure: { code: 'forbidden' },
      });
    }
    const { message, sender } = frame('token-token-token-1');
    expect((await serve(ports, IDENTITY, message, sender)).ok).toBe(true);
  });

  it('a frame sees its own tab whatever tab it names', async () => {
    await openMail(ports);
    const { message, sender } = frame('token-token-token-1', { input: { tabId: 99 } });
    expect(await serve(ports, IDENTITY, message, sender)).toMatchObject({ ok: true, value: { tabId: TAB } });
  });

  it('other extensions, sub-frames and addresses that only look like ours are refused', async () => {
    const message = { name: 'settings.view', input: {} };
    const senders = [
      { id: 'other', url: `${IDENTITY.root}dashboard.html` },
      { id: IDENTITY.id, url: 'https://evil.example/dashboard.html', frameId: 0, tab: { id: 1 } },
      { id: IDENTITY.id, url: 'https://mail.google.com/', frameId: 2, tab: { id: 1 } },
      { id: IDENTITY.id, url: `${IDENTITY.root}dashboardish.html` },
      { id: IDENTITY.id },
      {},
    ];
    for (const sender of senders) {
      expect(await serve(ports, IDENTITY, message, sender)).toEqual({
        ok: false,
        failure: { code: 'forbidden' },
      });
    }
  });
});

describe('what is asked', () => {
  it('messages of any shape are refused and change nothing', async () => {
    const shapes: unknown[] = [
      7,
      'capture',
      null,
      undefined,
      [1],
      {},
      { name: 7 },
      { name: 'constructor' },
      { name: '__proto__', input: {} },
      { name: 'toString', input: {} },
      { name: 'page.report' },
      { name: 'page.report', input: { outcome: 'read' } },
      { name: 'page.report', input: { outcome: 'read', facts: { ...facts(), subject: 'x'.repeat(1001) } } },
      {
        name: 'page.report',
        input: { outcome: 'read', facts: { ...facts(), recipients: Array(201).fill(facts().sender) } },
      },
    ];
    const sender = { id: IDENTITY.id, url: 'https://mail.google.com/', frameId: 0, tab: { id: TAB } };
    for (const message of shapes) {
      expect((await serve(ports, IDENTITY, message, sender)).ok).toBe(false);
    }
    expect(ports.memory.size).toBe(0);
  });

  it('an amount that is not understood is refused with an example, and the deal keeps its own', async () => {
    await openMail(ports);
    const { dealId } = await capture(ports);
    const answer = await ask(ports, 'deal.setAmount', { idem: click(), dealId, amountText: 'lots' });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'amount-not-understood' } });
    expect(!answer.ok && answer.failure.detail).toMatch(/\d/);
  });
});
