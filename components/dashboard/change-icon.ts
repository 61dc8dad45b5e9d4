import type { HistoryItem } from '../../utils/protocol/views';
import type { IconName } from '../primitives/icon-paths';

const BY_TYPE: Readonly<Record<string, IconName>> = {
  'deal.captured': 'plus',
  'deal.withdrawn': 'close',
  'deal.renamed': 'edit',
  'deal.amountChanged': 'money',
  'deal.closeDateMoved': 'calendar',
  'deal.stageChanged': 'swap',
  'deal.sourceChanged': 'edit',
  'deal.won': 'check',
  'deal.lost': 'close',
  'deal.reopened': 'history',
  'activity.logged': 'mail',
  'activity.withdrawn': 'close',
  'task.added': 'clock',
  'task.done': 'check',
  'task.snoozed': 'clock',
  'quota.set': 'flag',
};
const BY_SUBJECT: Readonly<Record<string, IconName>> = {
  deal: 'user',
  contact: 'user',
  account: 'building',
  activity: 'note',
  task: 'clock',
};

/** The icon of what a command was mainly about. */
export function changeIcon(item: Pick<HistoryItem, 'changes'>): IconName {
  const main = item.changes.find(({ type }) => type.startsWith('deal.')) ?? item.changes[0];
  if (!main) return 'history';
  if (main.type === 'activity.logged' && main.to?.kind === 'text' && main.to.text === 'note') return 'note';
  return BY_TYPE[main.type] ?? BY_SUBJECT[main.type.split('.')[0] ?? ''] ?? 'settings';
}
