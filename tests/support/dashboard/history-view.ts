import type { CommitId, DealId } from '../../../utils/domain/model/ids';
import type { Day } from '../../../utils/domain/model/time';
import type { HistoryChange, HistoryItem, HistoryValue, HistoryView } from '../../../utils/protocol/views';
import { NOW, shell, TODAY } from './settings-view';

export const text = (value: string): HistoryValue => ({ kind: 'text', text: value });
export const sek = (major: number): HistoryValue => ({
  kind: 'money',
  money: { minor: major * 100, currency: 'SEK' },
});
export const on = (day: number): HistoryValue => ({ kind: 'day', day: day as Day });

export const change = (
  type: string,
  name: string | null = null,
  from: HistoryValue = null,
  to: HistoryValue = null,
): HistoryChange => ({ type, name, from, to });

/** `ago`: minutes before now. */
export const item = (
  seq: number,
  ago: number,
  subject: string | null,
  changes: HistoryChange[],
  part: Partial<HistoryItem> = {},
): HistoryItem => ({
  commitId: `c${seq}` as CommitId,
  seq,
  at: NOW - ago * 60_000,
  source: 'you',
  changes,
  subject,
  dealId: subject === null ? null : (`d${seq}` as DealId),
  isUndone: false,
  isUndo: false,
  ...part,
});

export const historyView = (items: HistoryItem[], part: Partial<HistoryView> = {}): HistoryView => ({
  shell: shell(),
  items,
  total: items.length,
  firstAt: items.at(-1)?.at ?? null,
  next: null,
  ...part,
});

const DAY = 24 * 60;

/** A week with every kind of row. */
export const weekOfChanges = (): HistoryItem[] => [
  item(31, 8, 'Björk & Co', [change('task.done', 'Confirm Tuesday 10:00')]),
  item(30, 20, 'Rosendal Vård', [change('deal.reopened', 'Rosendal Vård')], { isUndo: true }),
  item(29, 48, 'Rosendal Vård', [change('deal.lost', 'Rosendal Vård', null, text('no answer'))], {
    isUndone: true,
  }),
  item(28, 70, 'Scanners for two sites, Lundqvist Entreprenad i Norrland AB', [
    change('deal.captured', 'Scanners for two sites'),
    change('account.added', 'Lundqvist Entreprenad i Norrland AB'),
    change('contact.added', 'Anna Lundqvist'),
    change('activity.logged', 'Question about scanners', null, text('mailIn')),
    change('task.added', 'Call Anna', null, on(TODAY + 2)),
  ]),
  item(27, DAY + 200, 'Granit & Sten', [
    change('deal.stageChanged', 'Granit & Sten', text('New'), text('Qualified')),
  ]),
  item(26, DAY + 400, null, [change('quota.set', '2026-Q4', null, sek(4_000_000))]),
  item(25, 3 * DAY, 'Lunden Apotek', [
    change('deal.stageChanged', 'Lunden', text('New'), text('Qualified')),
    change('deal.closeDateMoved', 'Lunden', on(TODAY + 25), on(TODAY + 67)),
  ]),
  item(24, 3 * DAY + 90, 'Tärna Verkstad', [change('deal.won', 'Tärna')]),
  item(23, 4 * DAY, 'Åby Trä', [change('deal.closeDateMoved', 'Åby', on(TODAY + 25), on(TODAY + 60))], {
    source: 'mail',
  }),
  item(22, 4 * DAY + 30, 'Tallmo Bygg', [change('deal.amountChanged', 'Tallmo', sek(430_000), sek(740_000))]),
  item(21, 5 * DAY, 'Åby Trä', [change('deal.closeDateMoved', 'Åby', on(TODAY + 4), on(TODAY + 25))]),
  item(20, 5 * DAY + 40, null, [
    change('stage.changed', 'Proposal', { kind: 'percent', percent: 50 }, { kind: 'percent', percent: 45 }),
  ]),
  item(19, 5 * DAY + 60, null, [change('neverWatch.added', 'bokning@resebyran.se')]),
  item(18, 380 * DAY, null, [change('setting.changed', 'language', null, text('en'))]),
];
