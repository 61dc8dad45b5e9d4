import { useId } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { PopupView } from '../../utils/protocol/views';
import { TaskRow } from '../deal/TaskRow';
import { useWords } from '../words';

/** What is due, with Done and Snooze. */
export function Today({ view, act }: { view: PopupView; act: DealActions }) {
  const words = useWords('popup');
  const common = useWords('common');
  const id = useId();
  if (view.dealCount === 0) return null;
  return (
    <section class="pop__sec" aria-labelledby={id}>
      <div class="sec__head">
        <h2 id={id}>{common.today}</h2>
        {view.dueCount > 0 && <span class="aside">{words.due(view.dueCount)}</span>}
      </div>
      {view.today.length === 0 ? (
        <p class="t2">{words.nothingDue}</p>
      ) : (
        <ul class="todo">
          {view.today.map((task) => (
            <TaskRow key={task.id} task={task} act={act} withDeal />
          ))}
        </ul>
      )}
    </section>
  );
}
