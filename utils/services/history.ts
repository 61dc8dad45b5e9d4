import type { Commit, StoredEvent } from '../domain/events/envelope';
import { tableOf } from '../domain/events/envelope';
import type { DealId } from '../domain/model/ids';
import type { Money } from '../domain/model/money';
import type { Day } from '../domain/model/time';
import type { RequestInput } from '../protocol/requests';
import type { HistoryChange, HistoryItem, HistoryValue, HistoryView } from '../protocol/views';
import { type Rows, read } from '../store/rows';
import type { Ports } from './ports';
import { settingsOf, shellWith } from './settings';
import { isUndone } from './undo';

const PAGE = 50;
/** How many commits a search looks through for one page, so that it always answers soon. */
const SEARCHED = 2000;

/** Every change, newest first, in pages. What the extension set up by itself is not a change of the rep's. */
export async function historyView(ports: Ports, query: RequestInput<'history.view'>): Promise<HistoryView> {
  const isSample = await ports.isSampleOpen();
  return read(await ports.store(), async (rows) => {
    const shell = shellWith(ports, await settingsOf(rows), isSample);
    const wanted = query.text?.trim().toLowerCase() ?? '';
    const limit = wanted ? SEARCHED : PAGE;
    const commits = query.dealId
      ? (await rows.commitsAbout(`deal:${query.dealId}`)).toReversed()
      : await rows.commitsBefore(query.before, limit);
    const shown = commits.filter(({ source }) => source !== 'system');
    const items = await Promise.all(shown.map((commit) => itemOf(rows, commit)));
    const found = wanted ? items.filter((item) => textOf(item).includes(wanted)) : items;
    const first = (await rows.commitsBefore(2, 1))[0];
    const systemCount = first?.source === 'system' ? 1 : 0;
    const total = (await rows.commitCount()) - systemCount;
    const last = commits.at(-1);
    return {
      shell,
      items: found,
      total,
      firstAt: first?.at ?? null,
      next: !query.dealId && commits.length === limit && last ? last.seq : null,
    };
  });
}

const textOf = (item: HistoryItem): string =>
  [item.subject, ...item.changes.flatMap(({ name, from, to }) => [name, wordsOf(from), wordsOf(to)])]
    .join(' ')
    .toLowerCase();
const wordsOf = (value: HistoryValue) => (value?.kind === 'text' ? value.text : '');

async function itemOf(rows: Rows, commit: Commit): Promise<HistoryItem> {
  const undos = await rows.commitsAbout(commit.subjects[0]!, commit.seq);
  const dealId = dealOfCommit(commit);
  const deal = dealId ? await rows.get('deals', dealId) : undefined;
  const account = deal?.accountId ? await rows.get('accounts', deal.accountId) : undefined;
  return {
    commitId: commit.id,
    seq: commit.seq,
    at: commit.recordedAt,
    source: commit.source,
    changes: await Promise.all(commit.events.slice(0, 20).map((event) => changeOf(rows, event))),
    subject: deal ? [deal.name, account?.name].filter(Boolean).join(', ') : null,
    dealId: deal?.id ?? null,
    isUndone: isUndone(commit, undos),
    isUndo: commit.undoes !== undefined,
  };
}

function dealOfCommit(commit: Commit): DealId | null {
  const subject = commit.subjects.find((about) => about.startsWith('deal:'));
  return (subject?.slice('deal:'.length) as DealId | undefined) ?? null;
}

async function changeOf(rows: Rows, event: StoredEvent): Promise<HistoryChange> {
  const payload = { ...event.data, ...(event.personal ?? {}) } as Record<string, unknown>;
  const row = (await rows.get(tableOf[event.subject.kind], event.subject.id)) as
    | Record<string, unknown>
    | undefined;
  const name = nameOf(event, payload, row);
  const [from, to] = await sides(rows, event.type, payload);
  return { type: event.type, name, from, to };
}

const nameOf = (
  event: StoredEvent,
  payload: Record<string, unknown>,
  row?: Record<string, unknown>,
): string | null => {
  if (event.subject.kind === 'quota' || event.subject.kind === 'setting') return event.subject.id;
  const first = [payload.name, payload.title, payload.entry, payload.domain, payload.subject, payload.text];
  const named = first.find((value) => typeof value === 'string') ?? row?.name ?? row?.title;
  if (typeof named === 'string') return named;
  return Array.isArray(payload.emails) ? ((payload.emails[0] as string | undefined) ?? null) : null;
};

/** What it was and what it became, as values that the page can put into words of the rep's language. */
async function sides(
  rows: Rows,
  type: string,
  payload: Record<string, unknown>,
): Promise<[HistoryValue, HistoryValue]> {
  if (type === 'deal.stageChanged') {
    const stage = async (stay: unknown) => {
      const found = await rows.get('stages', (stay as { stageId: string }).stageId);
      return text(found?.name);
    };
    return [await stage(payload.from), await stage(payload.to)];
  }
  if (type === 'deal.contactAdded' || type === 'deal.contactRemoved') {
    const contact = await rows.get('contacts', payload.contactId as string);
    return [null, text(contact?.name ?? contact?.emails[0])];
  }
  if (type === 'deal.lost') return [null, text(payload.lossReason)];
  if (type === 'activity.logged' || type === 'activity.withdrawn') return [null, text(payload.kind)];
  if (type === 'task.added') return [null, { kind: 'day', day: payload.dueOn as Day }];
  if (type === 'stage.changed') return [stageValue(payload.from), stageValue(payload.to)];
  if (type === 'setting.changed') return [boxed(payload.from), boxed(payload.to)];
  return [shownValue(payload.from), shownValue(payload.to)];
}

const text = (value: unknown): HistoryValue =>
  typeof value === 'string' ? { kind: 'text', text: value } : null;

function stageValue(side: unknown): HistoryValue {
  const { name, usualChance, usualDays } = side as {
    name?: string;
    usualChance?: number;
    usualDays?: number;
  };
  if (name !== undefined) return text(name);
  if (usualChance !== undefined) return { kind: 'percent', percent: Math.round(usualChance * 100) };
  return usualDays === undefined ? null : { kind: 'days', days: usualDays };
}

function boxed(side: unknown): HistoryValue {
  const value = (side as { value: unknown } | null)?.value;
  if (typeof value === 'boolean') return { kind: 'flag', flag: value };
  if (typeof value === 'number') return text(String(value));
  if (Array.isArray(value)) return text(value.filter((entry) => typeof entry === 'string').join(', '));
  return text(value);
}

function shownValue(value: unknown): HistoryValue {
  if (typeof value === 'number') return { kind: 'day', day: value as Day };
  if (value && typeof value === 'object' && 'minor' in value) return { kind: 'money', money: value as Money };
  return text(value);
}
