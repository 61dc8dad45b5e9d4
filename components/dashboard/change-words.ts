import type { ChangeType } from '../../utils/i18n/history.en';
import type { HistoryChange, HistoryItem } from '../../utils/protocol/views';
import { type Pen, valueText } from './history-value';

/** So many changes of one command are named; the rest is counted. */
const NAMED = 4;

/** What one command did, in one line: `New → Qualified, close date 18 Dec → 29 Jan`. */
export function itemWords(item: Pick<HistoryItem, 'changes' | 'isUndo' | 'subject'>, pen: Pen): string {
  const { log } = pen.words;
  const changes = inOrder(item.changes);
  const phrases = changes
    .slice(0, NAMED)
    .map((change) => changeWords(withoutSubject(change, item.subject), pen));
  if (changes.length > NAMED) phrases.push(log.more(changes.length - NAMED));
  if (item.isUndo) phrases.push(log.byUndo);
  const line = phrases.join(', ');
  // A stage's name is the rep's own and stays as it was written.
  return changes[0]?.type === 'deal.stageChanged' ? line : line.charAt(0).toLocaleUpperCase() + line.slice(1);
}

/** The column beside names the deal and its account; a name that stands there is not said again. */
const withoutSubject = (change: HistoryChange, subject: string | null): HistoryChange =>
  change.name !== null && /^(contact|account)\./.test(change.type) && subject?.includes(change.name)
    ? { ...change, name: null }
    : change;

/** What the command is about stands first: the deal, then the rest as it happened. */
const inOrder = (changes: readonly HistoryChange[]) => [
  ...changes.filter(({ type }) => type.startsWith('deal.')),
  ...changes.filter(({ type }) => !type.startsWith('deal.')),
];

export function changeWords(change: HistoryChange, pen: Pen): string {
  const { log } = pen.words;
  if (!isKnown(change.type, log.changes)) return log.other;
  const [from, to] = [valueText(change.from, change, pen), valueText(change.to, change, pen)];
  return log.changes[change.type]({ name: nameOf(change, to, pen), from, to });
}

const isKnown = (type: string, changes: object): type is ChangeType => Object.hasOwn(changes, type);

/** The name that the sentence names: of a deal it stands in the column beside, of its contact it does not. */
function nameOf(change: HistoryChange, to: string | null, { words }: Pen): string | null {
  const { name, type } = change;
  if (type === 'deal.contactAdded' || type === 'deal.contactRemoved') return to;
  if (name === null) return null;
  if (type === 'quota.set') {
    const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(name) ?? [];
    return year ? words.log.quarter(Number(quarter), Number(year)) : name;
  }
  if (type === 'setting.changed') {
    const settings: Record<string, string> = words.log.settings;
    return Object.hasOwn(settings, name) ? (settings[name] ?? null) : null;
  }
  return name;
}
