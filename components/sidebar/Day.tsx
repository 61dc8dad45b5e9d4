import { useId } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { TabView } from '../../utils/protocol/views';
import { ForecastLine } from '../charts/ForecastLine';
import { TaskRow } from '../deal/TaskRow';
import { useWords } from '../words';

/** Where nobody is open: the day's steps, and how the period stands. */
export function Day({ view, act }: { view: TabView; act: DealActions }) {
  const words = useWords('sidebar');
  const todayId = useId();
  const forecastId = useId();
  const { forecast, today } = view;
  return (
    <>
      <section class="sec" aria-labelledby={todayId}>
        <div class="sec__head">
          <h2 id={todayId}>{words.today}</h2>
          {today.length > 0 && <span class="aside">{words.dueCount(today.length)}</span>}
        </div>
        {today.length === 0 ? (
          <p class="t2">{words.nothingDue}</p>
        ) : (
          <ul class="todo">
            {today.map((task) => (
              <TaskRow key={task.id} task={task} act={act} withDeal />
            ))}
          </ul>
        )}
      </section>
      {forecast?.state === 'ready' && (
        <section class="sec" aria-labelledby={forecastId}>
          <div class="sec__head">
            <h2 id={forecastId}>{words.forecast}</h2>
          </div>
          <ForecastLine forecast={forecast} />
        </section>
      )}
    </>
  );
}
