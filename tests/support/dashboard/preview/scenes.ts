import { fail, ok, type Result } from '../../../../utils/protocol/result';
import type { HistoryView, SettingsView } from '../../../../utils/protocol/views';
import { historyView, weekOfChanges } from '../history-view';
import { emptySettingsView, gmail, roundcube, settingsView, shell } from '../settings-view';

export interface Scene {
  page: 'dashboard' | 'welcome';
  hash: string;
  settings: () => Promise<Result<SettingsView>>;
  history?: () => Result<HistoryView>;
  /** Selectors to click and texts to type, in this order, after the page stands. */
  steps?: ({ click: string } | { type: string; into: string })[];
  /** Commands fail with this. */
  failing?: Parameters<typeof fail>;
}

const full = async () => ok(settingsView());
const empty = async () => ok(emptySettingsView());
const settings = { page: 'dashboard', hash: '#/settings', settings: full } as const;
const history = { page: 'dashboard', hash: '#/history', settings: full } as const;
const welcome = { page: 'welcome', hash: '', settings: empty } as const;

const never = new Promise<never>(() => {});
const long = 'https://webmail.mycket-lang-avdelning.kontoret-i-norr.kvarnby-industriservice.example';

/** Every state of the two pages that a rep can meet. */
export const scenes: Record<string, Scene> = {
  settings,
  'settings-empty': { ...settings, settings: empty },
  'settings-loading': { ...settings, settings: () => never },
  'settings-error': { ...settings, settings: async () => fail('storage-blocked') },
  'settings-sample': {
    ...settings,
    settings: async () => ok(settingsView({ shell: shell({ isSample: true }) })),
  },
  'settings-sites': {
    ...settings,
    settings: async () =>
      ok(
        settingsView({
          sites: [
            { ...gmail, isOn: false },
            roundcube({ isGranted: false }),
            roundcube({ host: long }),
            roundcube({ host: 'http://127.0.0.1', dock: 'overlay' }),
          ],
        }),
      ),
    steps: [{ type: 'not an address', into: '.add-line input' }, { click: '.add-line [type=submit]' }],
  },
  'settings-edit': {
    ...settings,
    hash: '#/settings/stages',
    steps: [
      { click: 'tbody tr:nth-child(2) .stage-acts > .btn' },
      { type: '120', into: '.stage-editor .fields > :nth-child(3) input' },
    ],
  },
  'settings-add': {
    ...settings,
    hash: '#/settings/stages',
    steps: [
      { click: '[aria-labelledby=section-stages] .add-entry' },
      { click: '.stage-editor [type=submit]' },
    ],
  },
  'settings-remove': {
    ...settings,
    hash: '#/settings/stages',
    steps: [{ click: 'tbody tr:nth-child(2) .stage-acts > .btn' }, { click: '.stage-editor .btn--danger' }],
  },
  'settings-entry': {
    ...settings,
    hash: '#/settings/own',
    steps: [
      { click: '[aria-labelledby=section-own] .add-entry' },
      { type: 'gmail.com', into: '.entries input' },
      { click: '.entries [type=submit]' },
    ],
  },
  'settings-failed': {
    ...settings,
    failing: ['amount-not-understood', '480 000 kr'],
    steps: [{ type: 'much', into: '[aria-labelledby=section-quotas] input' }],
  },
  'settings-full-disk': {
    ...settings,
    failing: ['storage-full'],
    steps: [{ click: '[aria-labelledby=section-logging] .switch' }],
  },
  'settings-none': { ...settings, steps: [{ type: 'webhook', into: '.search-box input' }] },
  'settings-toast': { ...settings, steps: [{ click: '[aria-labelledby=section-logging] .switch' }] },
  'settings-data': { ...settings, hash: '#/settings/data' },
  history: { ...history, history: () => ok(historyView(weekOfChanges(), { next: 18, total: 1312 })) },
  'history-refused': {
    ...history,
    history: () => ok(historyView(weekOfChanges())),
    failing: ['conflict', 'c23'],
    steps: [{ click: '.log__row:nth-child(1) .log__end > .btn' }],
  },
  'history-empty': { ...history, history: () => ok(historyView([])) },
  'history-none': {
    ...history,
    history: () => ok(historyView([], { total: 31 })),
    steps: [{ type: 'norrsken', into: '.search-box input' }],
  },
  'history-error': { ...history, history: () => fail('unreachable') },
  'history-sample': {
    ...history,
    settings: async () => ok(settingsView({ shell: shell({ isSample: true }) })),
    history: () => ok(historyView(weekOfChanges())),
  },
  welcome,
  'welcome-filled': {
    ...welcome,
    settings: full,
    steps: [
      { click: '.step__more .btn' },
      { type: 'http:', into: '.step .add-line input' },
      { click: '.add-line [type=submit]' },
    ],
  },
  'welcome-skipped': { ...welcome, steps: [{ click: '.leave .link--quiet' }] },
  'welcome-sample': {
    ...welcome,
    settings: async () => ok(emptySettingsView({ shell: shell({ isSample: true }) })),
  },
  'welcome-not-granted': {
    ...welcome,
    settings: async () => ok(emptySettingsView({ sites: [{ ...gmail, isGranted: false }] })),
  },
  'welcome-error': { ...welcome, settings: async () => fail('newer-data') },
};
