import type { DealActions } from '../../utils/client/deal-actions';
import { snoozeChoices } from '../../utils/domain/model/snooze';
import type { Day } from '../../utils/domain/model/time';
import type { TaskView } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { Check } from '../primitives/Check';
import { Menu } from '../primitives/Menu';
import { useFormat, useWords } from '../words';

/** One step with Done and Snooze; `withDeal` names the deal it belongs to. */
export function TaskRow({
  task,
  act,
  withDeal,
}: {
  task: TaskView;
  act: Pick<DealActions, 'tell' | 'today'>;
  withDeal?: boolean;
}) {
  const words = useWords('sidebar');
  const format = useFormat();
  const done = () => act.tell('task.complete', { taskId: task.id }, words.stepDone);
  const about = [task.accountName ?? task.dealName, task.amount && format.money(task.amount)].filter(Boolean);
  return (
    <li>
      <Check isRound label={words.doneStep(task.title)} onChange={() => void done()} />
      <span class="txt" dir="auto">
        <b>{task.title}</b>
        {withDeal && <span>{about.join(', ')}</span>}
        <Due on={task.dueOn} today={act.today} />
      </span>
      <Menu
        label={words.snooze}
        align="end"
        items={snoozeChoices(act.today).map(({ kind, on }) => ({
          label: words.snoozeTo[kind],
          end: format.day(on),
          onSelect: () =>
            act.tell('task.snooze', { taskId: task.id, dueOn: on }, words.snoozed(format.day(on))),
        }))}
        trigger={(props) => (
          <Button {...props} size="sm" kind="quiet" icon="clock">
            {words.snooze}
          </Button>
        )}
      />
    </li>
  );
}

function Due({ on, today }: { on: Day; today: Day }) {
  const words = useWords('sidebar');
  const common = useWords('common');
  const format = useFormat();
  const late = today - on;
  if (late > 0) return <span class="when when--late">{common.daysLate(late)}</span>;
  if (late === 0) return <span class="when when--today">{words.dueToday}</span>;
  return <span class="when">{late === -1 ? common.tomorrow : format.day(on)}</span>;
}
