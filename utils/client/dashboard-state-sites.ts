import type { Settings } from '../domain/model/settings';
import type { Result } from '../protocol/result';
import type { Done, SettingsView } from '../protocol/views';
import type { Saves } from './dashboard-state-saves';
import type { command } from './request';

export type SiteView = SettingsView['sites'][number];
export type SiteChoice = Settings['sites'][number];

export interface SitePorts {
  command: typeof command;
  parseHost(typed: string): string | null;
  requestHost(host: string): Promise<boolean>;
  releaseHost(host: string): Promise<boolean>;
}

/** `refused`: the rep said no to the browser's question. */
export type AllowOutcome = 'allowed' | 'notAnAddress' | 'already' | 'refused' | 'failed';

const ROUNDCUBE = 'roundcube';

/** The stored choices with one site changed; a site that was never changed stands on its defaults and is not stored yet. */
export function withSite(
  choices: readonly SiteChoice[],
  site: SiteView,
  change: Partial<Pick<SiteChoice, 'on' | 'dock'>>,
): SiteChoice[] {
  const known = choices.find((choice) => choice.host === site.host);
  const before: SiteChoice = known ?? {
    host: site.host,
    siteId: site.siteId,
    on: site.isOn,
    dock: site.dock,
  };
  const after = { ...before, ...change };
  return known ? choices.map((choice) => (choice === known ? after : choice)) : [...choices, after];
}

export function createSites(ports: SitePorts, saves: Saves, view: () => SettingsView | undefined) {
  /** What was typed in this page: a host is stored without the port and the folder that a mail site may stand at. */
  const addresses = new Map<string, string>();

  const change = (site: SiteView, part: Partial<Pick<SiteChoice, 'on' | 'dock'>>, told: string) =>
    saves.run({
      field: `site:${site.host}`,
      value: part,
      told,
      write: () =>
        ports.command('setting.change', {
          key: 'sites',
          value: withSite(view()?.settings.sites ?? [], site, part),
        }),
    });

  /**
   * Asks the browser for a host and gives it to a site. The browser answers only to a question that is put inside the
   * click, so nothing may be awaited before it.
   */
  const allow = async (typed: string, told: (host: string) => string): Promise<AllowOutcome> => {
    const host = ports.parseHost(typed);
    if (host === null || !isPlausible(host, typed)) return 'notAnAddress';
    const known = view()?.sites.find((site) => site.host === host);
    if (known?.isGranted) return 'already';
    if (!(await quietly(ports.requestHost, host))) return 'refused';
    addresses.set(host, addressAt(host, typed));
    const isFixed = known?.isFixed ?? false;
    const result = await saves.run({
      field: 'site:new',
      told: told(host),
      // The manifest already binds a fixed site to its host; the grant is all it lacked.
      write: async (): Promise<Result<Done | null>> =>
        isFixed
          ? { ok: true, value: null }
          : ports.command('site.allow', { host, siteId: known?.siteId ?? ROUNDCUBE }),
    });
    if (result.ok) return 'allowed';
    if (!known) await quietly(ports.releaseHost, host);
    return 'failed';
  };

  /**
   * Forgets the site first: should the browser keep the host (it does where the build itself asks for every host),
   * nothing reads there all the same, and `toldKept` says it.
   */
  const remove = (site: SiteView, told: string, toldKept: string) => {
    let isReleased = false;
    return saves.run({
      field: `site:${site.host}`,
      told: () => (isReleased ? told : toldKept),
      write: async (): Promise<Result<Done | null>> => {
        const result = await ports.command('site.remove', { host: site.host });
        if (result.ok) isReleased = await quietly(ports.releaseHost, site.host);
        return result;
      },
    });
  };

  return { change, allow, remove, addressOf: (host: string) => addresses.get(host) ?? `${host}/` };
}
export type Sites = ReturnType<typeof createSites>;

/** Asks at once, inside the click; what the browser throws is a no. */
const quietly = async (ask: (host: string) => Promise<boolean>, host: string): Promise<boolean> => {
  try {
    return await ask(host);
  } catch {
    return false;
  }
};

/** The whole address that was typed for a host. */
function addressAt(host: string, typed: string): string {
  const text = typed.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return url && `${url.protocol}//${url.hostname}` === host ? url.href : `${host}/`;
}

/**
 * A name that a mail site can have. One without a dot (`http://mail` in an office) counts only with its scheme: else any
 * word would pass for a host, and the browser would ask about it.
 */
function isPlausible(host: string, typed: string): boolean {
  const name = host.replace(/^https?:\/\//, '');
  if (/^\[[\da-f:.]+\]$/.test(name)) return true;
  return /^[a-z\d_-]+(\.[a-z\d_-]+)*$/.test(name) && (name.includes('.') || /^\s*https?:\/\//i.test(typed));
}
