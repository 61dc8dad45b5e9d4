import { nextPeriod, periodOf } from '../domain/model/period';
import { SITE_NAMES } from '../protocol/site-names';
import type { SettingsView } from '../protocol/views';
import { read } from '../store/rows';
import { closedDealsOf } from './closed-deals';
import type { Ports } from './ports';
import { settingsOf, shellWith } from './settings';

const QUOTA_PERIODS = 4;

/** Everything that Settings shows. */
export async function settingsView(ports: Ports): Promise<SettingsView> {
  const [isSample, granted, closed] = await Promise.all([
    ports.isSampleOpen(),
    ports.grantedHosts(),
    closedDealsOf(ports),
  ]);
  return read(await ports.store(), async (rows) => {
    const settings = await settingsOf(rows);
    const shell = shellWith(ports, settings, isSample);
    const stages = (await rows.all('stages')).sort((a, b) => a.order - b.order);
    const open = await rows.where('deals', 'status', 'open');
    const quotas = new Map((await rows.all('quotas')).map(({ id, amount }) => [id, amount]));
    const current = periodOf(shell.today, settings.fiscalYearStartMonth);
    const periods = [current];
    while (periods.length < QUOTA_PERIODS) periods.push(nextPeriod(periods.at(-1)!));
    const backup = await rows.meta('lastBackupAt');
    return {
      shell,
      settings,
      stages: stages.map(({ id, name, kind, usualChance, usualDays }) => {
        const visitors = closed.filter(({ stays }) => stays.some((stay) => stay.stageId === id));
        return {
          id,
          name,
          kind,
          usualChance,
          usualDays,
          openDeals: open.filter(({ stageId }) => stageId === id).length,
          comparable: visitors.length,
          won: visitors.filter(({ status }) => status === 'won').length,
        };
      }),
      quotas: periods.map((period) => ({
        periodKey: period.key,
        year: period.year,
        quarter: period.quarter,
        amount: quotas.get(period.key) ?? null,
        isCurrent: period.key === current.key,
      })),
      neverWatch: (await rows.all('neverWatch')).map(({ entry }) => entry).sort(),
      sites: sitesOf(settings.sites, granted),
      dealCount: await rows.count('deals'),
      commitCount: await rows.commitCount(),
      lastBackupAt: typeof backup === 'number' ? backup : null,
    };
  });
}

/** The sites that stand in the manifest first, then the hosts that the rep chose. */
function sitesOf(
  choices: SettingsView['settings']['sites'],
  granted: readonly string[],
): SettingsView['sites'] {
  const fixed = Object.entries(SITE_NAMES).flatMap(([siteId, { host }]) => (host ? [{ siteId, host }] : []));
  const chosen = new Map(choices.map((choice) => [choice.host, choice]));
  const rows = [
    ...fixed.map((site) => chosen.get(site.host) ?? { ...site, on: true, dock: 'auto' as const }),
    ...choices.filter(({ host }) => !fixed.some((site) => site.host === host)),
  ];
  return rows.map(({ host, siteId, on, dock }) => ({
    host,
    siteId,
    label: SITE_NAMES[siteId]?.label ?? siteId,
    isOn: on,
    isGranted: granted.includes(host),
    dock,
    isFixed: fixed.some((site) => site.host === host),
  }));
}
