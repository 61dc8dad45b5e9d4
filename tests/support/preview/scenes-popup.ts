import { fail, ok } from '../../../utils/protocol/result';
import type { PopupView, TabView } from '../../../utils/protocol/views';
import type { Scene } from './scene';
import * as v from './views';

const at = (view: PopupView, page: TabView, part: Partial<Scene> = {}): Scene => ({
  page: 'popup',
  width: 380,
  ...part,
  answers: {
    'popup.view': () => ok(view),
    'tab.view': () => ok(page),
    'deal.view': () => ok({ shell: v.shell(), deal: v.deal() }),
    'deal.search': () =>
      ok({
        deals: [v.card(), v.card({ id: 'deal-2' as never, name: 'Service agreement', amount: null })],
        hasMore: true,
      }),
    ...part.answers,
  },
});

const nobody = v.nothingOpen();
const small = (part: Parameters<typeof v.forecast>[0]) => v.popup({ forecast: v.forecast(part) });

export const popupScenes: Record<string, Scene> = {
  popup: at(v.popup(), v.unknownPerson()),
  'popup-known': at(v.popup(), v.knownDeal()),
  'popup-nobody': at(v.popup(), nobody),
  'popup-no-quota': at(small({ quota: null, reachOf20: null }), nobody),
  'popup-early': at(
    small({
      isMostlyAssumption: true,
      closedCount: 3,
      withoutAmount: 2,
      won: 0,
      p10: 156_000_000,
      p50: 263_000_000,
      p90: 383_000_000,
      reachOf20: 2,
    }),
    nobody,
  ),
  'popup-small': at(
    small({
      won: 4_500_000,
      p10: 6_000_000,
      p50: 9_000_000,
      p90: 14_500_000,
      quota: 10_000_000,
      withoutAmount: 1,
    }),
    nobody,
  ),
  'popup-currencies': at(
    small({
      otherCurrencies: [
        { currency: 'EUR', won: 0, p10: 1_000_000, p50: 2_400_000, p90: 4_100_000, count: 2 },
        { currency: 'USD', won: 500_000, p10: 500_000, p50: 900_000, p90: 1_300_000, count: 1 },
      ],
    }),
    nobody,
  ),
  'popup-beyond': at(
    small({ won: 420_000_000, p10: 430_000_000, p50: 500_000_000, p90: 610_000_000, reachOf20: 20 }),
    nobody,
  ),
  'popup-empty': at(
    v.popup({ forecast: v.emptyForecast(), dealCount: 0, today: [], dueCount: 0 }),
    v.unknownPerson(),
  ),
  'popup-no-amounts': at(
    v.popup({
      forecast: v.emptyForecast({ state: 'noAmounts', openCount: 3, withoutAmount: 3 }),
      dealCount: 3,
      today: [],
      dueCount: 0,
    }),
    nobody,
  ),
  'popup-sample': at(v.popup({ shell: v.shell({ isSample: true }) }), nobody),
  'popup-offline': at(v.popup(), nobody, {
    session: { 'popup:last': v.popup({ asOf: v.NOW - 3_000_000 }) },
    answers: { 'popup.view': () => fail('unreachable'), 'tab.view': () => fail('unreachable') },
  }),
  'popup-failed': at(v.popup(), nobody, {
    answers: { 'popup.view': () => fail('storage-blocked'), 'tab.view': () => fail('storage-blocked') },
  }),
  'popup-search': at(v.popup(), v.unknownPerson(), {
    steps: [{ type: 'fleet', into: 'input[type=search]' }],
  }),
  'popup-not-found': at(v.popup(), v.unknownPerson(), {
    answers: { 'deal.search': () => ok({ deals: [], hasMore: false }) },
    steps: [{ type: 'zzz', into: 'input[type=search]' }],
  }),
  'popup-deal': at(v.popup(), v.knownDeal(), {
    steps: [{ type: 'fleet', into: 'input[type=search]' }, { click: 'button:Fleet rollout' }],
  }),
  'popup-done': at(v.popup(), v.unknownPerson(), { steps: [{ click: 'input[type=checkbox] >> nth=1' }] }),
  'popup-duplicate': at(
    v.popup({ today: [], dueCount: 0 }),
    v.unknownPerson({ person: v.jonas({ isSuspicious: true }), duplicates: [v.duplicate()] }),
  ),
  'popup-add': at(v.popup(), nobody, { steps: [{ click: 'button:Add deal' }] }),
  'popup-deal-new': at(v.popup(), v.knownDeal(), {
    answers: {
      'deal.view': () =>
        ok({
          shell: v.shell(),
          deal: v.deal({ chance: v.earlyChance({ percent: 4, low: 1, high: 9, usual: 4 }) }),
        }),
    },
    steps: [{ click: 'button:Show the deal' }],
  }),
  'popup-refused': at(v.popup(), nobody, {
    answers: { 'task.complete': () => fail('storage-full') },
    steps: [{ click: 'input[type=checkbox] >> nth=1' }],
  }),
};
