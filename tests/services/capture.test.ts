import { beforeEach, describe, expect, it } from 'vitest';
import { ask, capture, click, facts, fromPage, get, openMail, TAB, tell, view } from '../support/store/ask';
import { type FakePorts, fakePorts } from '../support/store/fake-ports';

let ports: FakePorts;
beforeEach(() => {
  ports = fakePorts();
});

describe('who is this', () => {
  it('an unknown sender is offered with name, address and the company of the domain', async () => {
    await openMail(ports);
    const shown = await view(ports);
    expect(shown.page).toBe('read');
    expect(shown.relation).toBe('unknown');
    expect(shown.isOffered).toBe(true);
    expect(shown.person).toMatchObject({
      name: 'Jonas Hedman',
      email: 'j.hedman@norrskenlogistik.example',
      account: { id: null, name: 'Norrskenlogistik' },
    });
  });

  it('the first mail tells the own domain, so that a colleague is never offered', async () => {
    await openMail(ports);
    const colleague = { name: 'Per', email: 'per@kvarnby.example' };
    await openMail(ports, facts({ key: 'thread-2', account: null, sender: colleague, recipients: [] }));
    const shown = await view(ports);
    expect(shown.isOffered).toBe(false);
    expect(shown.notOffered).toBe('colleague');
  });

  it('another person of a captured company is told by the domain', async () => {
    await openMail(ports);
    await capture(ports);
    const other = { name: 'Eva Ros', email: 'eva@norrskenlogistik.example' };
    await openMail(ports, facts({ key: 'thread-2', messageId: 'message-2', sender: other }));
    const shown = await view(ports);
    expect(shown.relation).toBe('account');
    expect(shown.person?.account?.name).toBe('Norrskenlogistik');
    expect(shown.deals.map(({ name }) => name)).toEqual(['Handhelds for 34 trucks']);
    expect(shown.deal).toBeNull();
  });

  it('nothing of an earlier document is shown after its tab opened another', async () => {
    await openMail(ports);
    await fromPage(ports, 'sidebar.expect', { token: 'token-token-token-2' });
    expect((await view(ports)).person).toBeNull();
  });
});

describe('two pages of one tab', () => {
  it('a late word of the page that was left changes nothing', async () => {
    await fromPage(ports, 'sidebar.expect', { token: 'token-token-token-0' }, undefined, 'left');
    await openMail(ports);
    const late = { outcome: 'nothing', site: 'gmail', kind: 'inbox', account: null };
    await fromPage(ports, 'page.report', late, undefined, 'left');
    expect((await view(ports)).person?.name).toBe('Jonas Hedman');
  });
});

describe('capture', () => {
  it('makes a deal in the first lead stage with contact, account, source and the mail as its first activity', async () => {
    await openMail(ports);
    const made = await capture(ports);
    expect(made.isNew).toBe(true);
    const shown = await view(ports);
    expect(shown.relation).toBe('contact');
    expect(shown.deal).toMatchObject({ name: 'Handhelds for 34 trucks', source: 'mail', status: 'open' });
    expect(shown.deal?.stage).toMatchObject({ name: 'New', kind: 'lead' });
    expect(shown.deal?.account?.name).toBe('Norrskenlogistik');
    expect(shown.deal?.timeline.map(({ kind }) => kind)).toEqual(['captured', 'mailIn']);
    expect(shown.mail?.isLogged).toBe(true);
  });

  it('gives the same deal to a second click, a second tab and a repeated message', async () => {
    await openMail(ports);
    const idem = click();
    const all = await Promise.all([
      capture(ports, { idem }),
      capture(ports, { idem }),
      capture(ports),
      capture(ports),
    ]);
    expect(new Set(all.map(({ dealId }) => dealId)).size).toBe(1);
    expect((await get(ports, 'deal.search', { text: 'handhelds' })).deals).toHaveLength(1);
  });

  it('invents no account for a free-mail domain', async () => {
    const sender = { name: 'Lisa', email: 'lisa@gmail.com' };
    await openMail(ports, facts({ sender }));
    await capture(ports, { candidate: 'lisa@gmail.com' });
    expect((await view(ports)).deal?.account).toBeNull();
  });

  it('is refused when the page moved on, and nothing is written', async () => {
    await openMail(ports);
    ports.overlay.key = 'another-thread';
    const input = {
      idem: click(),
      tabId: TAB,
      key: 'thread-1',
      candidate: 'j.hedman@norrskenlogistik.example',
    };
    expect(await ask(ports, 'deal.capture', input)).toEqual({ ok: false, failure: { code: 'page-changed' } });
    expect((await get(ports, 'deal.search', { text: 'handhelds' })).deals).toEqual([]);
  });

  it('is undone as a whole: deal, contact, account and mail', async () => {
    await openMail(ports);
    const { commitId } = await capture(ports);
    await tell(ports, 'change.undo', { commitId: commitId! });
    const shown = await view(ports);
    expect(shown.relation).toBe('unknown');
    expect(shown.mail?.isLogged).toBe(false);
    const db = await ports.store();
    for (const table of ['deals', 'contacts', 'accounts', 'activities'] as const) {
      expect(await db.count(table)).toBe(0);
    }
  });
});

describe('not a lead', () => {
  it('silences the sender at once, and undo brings the offer back', async () => {
    await openMail(ports);
    const done = await tell(ports, 'sender.silence', { entry: 'j.hedman@norrskenlogistik.example' });
    expect((await view(ports)).notOffered).toBe('silenced');
    await tell(ports, 'change.undo', { commitId: done.commitId! });
    expect((await view(ports)).isOffered).toBe(true);
  });
});

describe('logging a mail', () => {
  it('happens once however often it is asked for', async () => {
    await openMail(ports);
    const { dealId } = await capture(ports);
    await openMail(
      ports,
      facts({ key: 'thread-1b', messageId: 'message-2', dateText: '21 Nov 2026, 09:00' }),
    );
    const log = () => tell(ports, 'mail.log', { tabId: TAB, key: 'thread-1b', dealId, selection: '' });
    await log();
    await log();
    const { deal } = await view(ports);
    expect(deal?.timeline.filter(({ kind }) => kind === 'mailIn')).toHaveLength(2);
  });

  it('never stores the text of a mail, in the log or in memory', async () => {
    await openMail(ports, facts({ text: 'a secret in the body' }));
    await capture(ports);
    const commits = await (await ports.store()).getAll('commits');
    expect(JSON.stringify(commits)).toContain('Handhelds');
    expect(JSON.stringify([commits, ...ports.memory.values()])).not.toContain('secret');
  });

  it('with the setting on, mail of a known contact with one open deal logs itself', async () => {
    await openMail(ports);
    await capture(ports);
    await tell(ports, 'setting.change', { key: 'autoLogMail', value: true }, 'dashboard');
    await openMail(ports, facts({ key: 'thread-3', messageId: 'message-3', dateText: '22 Nov 2026, 09:00' }));
    expect((await view(ports)).mail?.isLogged).toBe(true);
  });
});
