import type { Day } from '../../utils/domain/model/time';
import { localDay } from '../../utils/i18n/formats';
import type { HistoryItem } from '../../utils/protocol/views';

export interface HistoryGroup {
  day: Day;
  items: HistoryItem[];
}

/** Changes of one calendar day of the rep's stand together, in the order in which they came. */
export function groupByDay(items: readonly HistoryItem[]): HistoryGroup[] {
  const groups: HistoryGroup[] = [];
  for (const item of items) {
    const day = localDay(item.at);
    const last = groups.at(-1);
    if (last?.day === day) last.items.push(item);
    else groups.push({ day, items: [item] });
  }
  return groups;
}
