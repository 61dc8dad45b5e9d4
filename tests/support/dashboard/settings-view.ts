import type { StageId } from '../../../utils/domain/model/ids';
import { defaultSettings } from '../../../utils/domain/model/settings';
import type { Day } from '../../../utils/domain/model/time';
import type { SettingsView, Shell } from '../../../utils/protocol/views';

/** Monday 23 November 2026. */
export const TODAY = 20_780 as Day;
export const NOW = Date.UTC(2026, 10, 23, 9, 32);
const DAY = 86_400_000;

export const shell = (part: Partial<Shell> = {}): Shell => ({
  language: 'en',
  theme: 'auto',
  currency: 'SEK',
  today: TODAY,
  isSample: false,
  ...part,
});

export const stage = (
  part: Partial<SettingsView['stages'][number]> & { name: string },
): SettingsView['stages'][number] => ({
  id: part.name.toLowerCase() as StageId,
  kind: 'open',
  usualChance: 0.35,
  usualDays: 30,
  openDeals: 0,
  comparable: 0,
  won: 0,
  ...part,
});

export const gmail: SettingsView['sites'][number] = {
  host: 'https://mail.google.com',
  siteId: 'gmail',
  label: 'Gmail',
  isOn: true,
  isGranted: true,
  dock: 'auto',
  isFixed: true,
};
export const roundcube = (
  part: Partial<SettingsView['sites'][number]> = {},
): SettingsView['sites'][number] => ({
  host: 'https://mail.kvarnby.se',
  siteId: 'roundcube',
  label: 'Roundcube',
  isOn: true,
  isGranted: true,
  dock: 'auto',
  isFixed: false,
  ...part,
});

const quota = (year: number, quarter: number, minor: number | null, isCurrent = false) => ({
  periodKey: `${year}-Q${quarter}`,
  year,
  quarter,
  amount: minor === null ? null : { minor, currency: 'SEK' },
  isCurrent,
});

/** A pipeline in use. */
export const settingsView = (part: Partial<SettingsView> = {}): SettingsView => ({
  shell: shell(),
  settings: {
    ...defaultSettings,
    ownDomains: ['kvarnby.se'],
    sites: [{ host: 'https://mail.kvarnby.se', siteId: 'roundcube', on: true, dock: 'auto' }],
  },
  stages: [
    stage({
      name: 'New',
      kind: 'lead',
      usualChance: 0.1,
      usualDays: 60,
      openDeals: 4,
      comparable: 132,
      won: 16,
    }),
    stage({ name: 'Qualified', usualChance: 0.2, usualDays: 45, openDeals: 3, comparable: 79, won: 16 }),
    stage({ name: 'Proposal', usualChance: 0.5, usualDays: 25, openDeals: 0, comparable: 42, won: 16 }),
    stage({ name: 'Negotiation', usualChance: 0.7, usualDays: 14, openDeals: 2, comparable: 0, won: 0 }),
    stage({ name: 'Won', kind: 'won', usualChance: 1, usualDays: 0 }),
    stage({ name: 'Lost', kind: 'lost', usualChance: 0, usualDays: 0 }),
  ],
  quotas: [
    quota(2026, 4, 400_000_000, true),
    quota(2027, 1, null),
    quota(2027, 2, null),
    quota(2027, 3, null),
  ],
  neverWatch: ['bokning@resebyran.se', 'nyhetsbrev.example'],
  sites: [gmail, roundcube()],
  dealCount: 41,
  commitCount: 1312,
  lastBackupAt: NOW - 2 * DAY,
  ...part,
});

/** The first minute: nothing but the defaults. */
export const emptySettingsView = (part: Partial<SettingsView> = {}): SettingsView =>
  settingsView({
    settings: defaultSettings,
    quotas: [quota(2026, 4, null, true), quota(2027, 1, null), quota(2027, 2, null), quota(2027, 3, null)],
    neverWatch: [],
    sites: [gmail],
    dealCount: 0,
    commitCount: 1,
    lastBackupAt: null,
    stages: settingsView().stages.map((row) => ({ ...row, openDeals: 0, comparable: 0, won: 0 })),
    ...part,
  });
