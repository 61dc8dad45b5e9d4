import { describe, expect, it, vi } from 'vitest';
import { createSaves } from '../../utils/client/dashboard-state-saves';
import { createSites, withSite } from '../../utils/client/dashboard-state-sites';
import { fail } from '../../utils/protocol/result';
import { fakePorts } from '../support/dashboard/fake-ports';
import { gmail, roundcube, settingsView } from '../support/dashboard/settings-view';

const told = (host: string) => `${host} allowed`;

function setUp(answers: Parameters<typeof fakePorts>[0] = {}, part: Parameters<typeof fakePorts>[1] = {}) {
  const background = fakePorts(answers, part);
  const toasts: string[] = [];
  const saves = createSaves(
    async () => {},
    ({ text }) => toasts.push(text),
    new AbortController().signal,
  );
  const view = settingsView({ sites: [gmail, roundcube({ isGranted: false })] });
  return { ...background, toasts, sites: createSites(background.ports, saves, () => view) };
}

describe('allowing a mail site', () => {
  it('asks the browser inside the click, before anything is awaited', () => {
    const requestHost = vi.fn(async () => true);
    const { sites } = setUp({}, { requestHost });
    void sites.allow('webmail.firma.se', told);
    expect(requestHost).toHaveBeenCalledWith('https://webmail.firma.se');
  });

  it('gives the granted host to Roundcube', async () => {
    const { sites, of } = setUp();
    expect(await sites.allow('https://webmail.firma.se/roundcube/?_task=mail', told)).toBe('allowed');
    expect(of('site.allow')).toMatchObject([{ host: 'https://webmail.firma.se', siteId: 'roundcube' }]);
    expect(sites.addressOf('https://webmail.firma.se')).toBe(
      'https://webmail.firma.se/roundcube/?_task=mail',
    );
  });

  it.each([
    '',
    ' ',
    'not an address',
    'http:',
    'mail',
    'ftp://firma.se',
    'javascript:alert(1)',
    'https://*/',
    '*.se',
    'a..b',
  ])('asks the browser nothing about %j', async (typed) => {
    const requestHost = vi.fn(async () => true);
    const { sites, asked } = setUp({}, { requestHost });
    expect(await sites.allow(typed, told)).toBe('notAnAddress');
    expect(requestHost).not.toHaveBeenCalled();
    expect(asked).toEqual([]);
  });

  it.each([
    ['http://127.0.0.1:8080/', 'http://127.0.0.1'],
    ['http://localhost:8080', 'http://localhost'],
    ['http://mail/', 'http://mail'],
    ['https://[::1]/', 'https://[::1]'],
    ['bücher.example', 'https://xn--bcher-kva.example'],
  ])('%s is the host %s', async (typed, host) => {
    const { sites, of } = setUp();
    expect(await sites.allow(typed, told)).toBe('allowed');
    expect(of('site.allow')).toMatchObject([{ host }]);
  });

  it('changes nothing when the rep says no to the browser, or the browser fails', async () => {
    const no = setUp({}, { requestHost: async () => false });
    const broken = setUp({}, { requestHost: () => Promise.reject(new Error('no gesture')) });
    expect(await no.sites.allow('mail.firma.se', told)).toBe('refused');
    expect(await broken.sites.allow('mail.firma.se', told)).toBe('refused');
    expect([...no.asked, ...broken.asked]).toEqual([]);
  });

  it('gives a new host back when it could not be stored', async () => {
    const releaseHost = vi.fn(async () => true);
    const { sites } = setUp({ 'site.allow': () => fail('storage-full') }, { releaseHost });
    expect(await sites.allow('mail.firma.se', told)).toBe('failed');
    expect(releaseHost).toHaveBeenCalledWith('https://mail.firma.se');
  });

  it('says so when the site is allowed already, and asks again when its grant was taken back', async () => {
    const { sites, of } = setUp();
    expect(await sites.allow('mail.google.com', told)).toBe('already');
    expect(await sites.allow('mail.kvarnby.se', told)).toBe('allowed');
    expect(of('site.allow')).toMatchObject([{ host: 'https://mail.kvarnby.se', siteId: 'roundcube' }]);
  });
});

describe('removing a mail site', () => {
  it('forgets it, then gives the host back to the browser', async () => {
    const order: string[] = [];
    const { sites, toasts } = setUp(
      {
        'site.remove': ({ host }) => {
          order.push(`remove ${host}`);
          return { ok: true, value: { commitId: null } };
        },
      },
      { releaseHost: async (host) => order.push(`release ${host}`) > 0 },
    );
    await sites.remove(roundcube(), 'given back', 'kept');
    expect(order).toEqual(['remove https://mail.kvarnby.se', 'release https://mail.kvarnby.se']);
    expect(toasts).toEqual(['given back']);
  });

  it('says so when the browser keeps the host', async () => {
    const { sites, toasts } = setUp({}, { releaseHost: async () => false });
    await sites.remove(roundcube(), 'given back', 'kept');
    expect(toasts).toEqual(['kept']);
  });

  it('keeps the host when the site could not be forgotten', async () => {
    const releaseHost = vi.fn(async () => true);
    const { sites } = setUp({ 'site.remove': () => fail('unreachable') }, { releaseHost });
    await sites.remove(roundcube(), 'given back', 'kept');
    expect(releaseHost).not.toHaveBeenCalled();
  });
});

describe('the stored choices', () => {
  it('keep every other site when one is changed', () => {
    const choices = [
      { host: 'https://mail.kvarnby.se', siteId: 'roundcube', on: true, dock: 'auto' as const },
    ];
    expect(withSite(choices, roundcube(), { on: false })).toEqual([{ ...choices[0], on: false }]);
    expect(withSite(choices, gmail, { dock: 'overlay' })).toEqual([
      choices[0],
      { host: 'https://mail.google.com', siteId: 'gmail', on: true, dock: 'overlay' },
    ]);
  });
});
