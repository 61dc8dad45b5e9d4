import type { Settings, SiteChoice } from '../domain/model/settings';
import type { RequestInput } from '../protocol/requests';
import { SITE_NAMES } from '../protocol/site-names';
import type { OverlayState } from '../protocol/views';
import { read } from '../store/rows';
import { done } from './context';
import { siteOfTab, type TabSite } from './page';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import { readSettings, settingEvents, settingsOf } from './settings';

/** The site at a host: chosen by the rep, fixed in the manifest, or (tests from outside) any self-hosted one. */
export function choiceFor(settings: Settings, host: string, isEverySiteOn: boolean): SiteChoice | null {
  const chosen = settings.sites.find((choice) => choice.host === host);
  if (chosen) return chosen;
  const fixed = Object.entries(SITE_NAMES).find(([, site]) => site.host === host)?.[0];
  const siteId = fixed ?? (isEverySiteOn ? 'roundcube' : null);
  return siteId === null ? null : { host, siteId, on: true, dock: 'auto' };
}

/** What an overlay is told about its frame: nothing is read on a host that is off. */
export async function overlayState(ports: Ports, host: string): Promise<OverlayState> {
  return read(await ports.store(), async (rows) => {
    const settings = await settingsOf(rows);
    const choice = choiceFor(settings, host, ports.isEverySiteOn);
    const open = await rows.meta(openKey(host));
    return {
      isOn: choice?.on ?? false,
      open: typeof open === 'boolean' ? open : null,
      width: settings.sidebarWidth,
      dock: choice?.dock ?? 'auto',
    };
  });
}

const openKey = (host: string) => `open:${host}`;

function changeSites(
  ports: Ports,
  idem: RequestInput<'site.remove'>['idem'],
  update: (settings: Settings) => SiteChoice[],
) {
  return done(ports, idem, async (rows) => {
    const settings = await settingsOf(rows);
    return { events: await settingEvents(rows, 'sites', update(settings)) };
  });
}

const replaced = (sites: readonly SiteChoice[], choice: SiteChoice) => [
  ...sites.filter(({ host }) => host !== choice.host),
  choice,
];

/** Changes one thing about the site at a host. */
async function adjust(
  ports: Ports,
  idem: RequestInput<'site.remove'>['idem'],
  host: string,
  change: Partial<SiteChoice>,
) {
  const made = await changeSites(ports, idem, (settings) => {
    const choice = choiceFor(settings, host, ports.isEverySiteOn);
    if (!choice) throw new Refusal('not-found', 'site');
    return replaced(settings.sites, { ...choice, ...change });
  });
  await syncSites(ports);
  return made;
}

export async function allowSite(ports: Ports, input: RequestInput<'site.allow'>) {
  if (!SITE_NAMES[input.siteId]) throw new Refusal('bad-input', 'site');
  if (!(await ports.grantedHosts()).includes(input.host)) throw new Refusal('forbidden', 'host');
  const made = await changeSites(ports, input.idem, ({ sites }) => {
    const before = sites.find(({ host }) => host === input.host);
    return replaced(sites, { dock: 'auto', ...before, host: input.host, siteId: input.siteId, on: true });
  });
  await syncSites(ports);
  return made;
}

export async function removeSite(ports: Ports, input: RequestInput<'site.remove'>) {
  const made = await changeSites(ports, input.idem, ({ sites }) =>
    sites.filter(({ host }) => host !== input.host),
  );
  await syncSites(ports);
  return made;
}

export async function pauseSite(ports: Ports, input: RequestInput<'site.pause'>, tabId: number) {
  const site = await siteOfTab(ports.session, tabId);
  if (!site) throw new Refusal('not-found', 'site');
  const made = await adjust(ports, input.idem, site.host, { on: input.isOn });
  await pushLayout(ports, tabId, site);
  return made;
}

/**
 * Opening and closing is remembered per site; it is how a window is arranged and no change of the pipeline, so it is no
 * part of the log. The width is a setting.
 */
export async function setLayout(
  ports: Ports,
  input: RequestInput<'sidebar.layout'>,
  tabId: number,
): Promise<null> {
  const site = await siteOfTab(ports.session, tabId);
  if (!site) return null;
  const { open, width } = input;
  if (open !== undefined) await (await ports.store()).put('meta', { id: openKey(site.host), value: open });
  if (width !== undefined) {
    const idem = ports.newId() as RequestInput<'site.remove'>['idem'];
    await done(ports, idem, async (rows) => ({ events: await settingEvents(rows, 'sidebarWidth', width) }));
  }
  await pushLayout(ports, tabId, site);
  return null;
}

export async function pushLayout(ports: Ports, tabId: number, site: TabSite): Promise<void> {
  const state = await overlayState(ports, site.host);
  await ports.askOverlay(tabId, site.documentId, { to: 'overlay', type: 'layout', state });
}

/** Brings the registered site scripts in line with the rep's choices and with what the browser has granted. */
export async function syncSites(ports: Ports): Promise<void> {
  const { sites } = await readSettings(ports);
  await ports.syncSites(
    sites.filter(({ siteId }) => !SITE_NAMES[siteId]?.host).map(({ host, siteId }) => ({ host, siteId })),
  );
}
