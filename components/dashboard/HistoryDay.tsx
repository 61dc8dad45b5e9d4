import type { HistoryState } from '../../utils/client/dashboard-state-history';
import type { Day } from '../../utils/domain/model/time';
import type { HistoryItem } from '../../utils/protocol/views';
import { useFormat, useWords } from '../words';
import { dayTitle } from './day-title';
import { HistoryRow } from './HistoryRow';

export function HistoryDay({
  day,
  today,
  items,
  isWhole,
  history,
}: {
  day: Day;
  today: Day;
  items: readonly HistoryItem[];
  isWhole: boolean;
  history: HistoryState;
}) {
  const { log } = useWords('dashboard');
  const format = useFormat();
  const id = `day-${day}`;
  const title = dayTitle(day, today, format);
  return (
    <section aria-labelledby={id}>
      <div class="log__day">
        <h2 id={id}>{day === today ? log.today(title) : day === today - 1 ? log.yesterday(title) : title}</h2>
        {isWhole && <span>{log.count(items.length)}</span>}
      </div>
      <ul class="log__list">
        {items.map((item) => (
          <HistoryRow key={item.commitId} item={item} history={history} />
        ))}
      </ul>
    </section>
  );
}
