import { useId, useState } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import { addDays } from '../../utils/domain/model/calendar';
import type { Day } from '../../utils/domain/model/time';
import type { DealView } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { DateInput } from '../primitives/DateInput';
import { Field } from '../primitives/Field';
import { TextInput } from '../primitives/TextInput';
import { useWords } from '../words';
import { TaskRow } from './TaskRow';

/** What is to be done next, or the form that sets it. */
export function NextStep({ deal, act }: { deal: DealView; act: DealActions }) {
  const words = useWords('sidebar');
  const id = useId();
  const [isAdding, setAdding] = useState(false);
  return (
    <section class="sec" aria-labelledby={id}>
      <div class="sec__head">
        <h2 id={id}>{words.nextStep}</h2>
        {!isAdding && (
          <Button size="sm" kind="quiet" icon="plus" onClick={() => setAdding(true)}>
            {words.addNextStep}
          </Button>
        )}
      </div>
      <ul class="todo">
        {deal.tasks.map((task) => (
          <TaskRow key={task.id} task={task} act={act} />
        ))}
      </ul>
      {isAdding && <StepForm deal={deal} act={act} onDone={() => setAdding(false)} />}
    </section>
  );
}

function StepForm({ deal, act, onDone }: { deal: DealView; act: DealActions; onDone: () => void }) {
  const words = useWords('sidebar');
  const common = useWords('common');
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState<Day | null>(addDays(act.today, 1));
  const [error, setError] = useState<string | undefined>();
  const save = async () => {
    if (dueOn === null || title.trim() === '') return;
    const result = await act.tell('task.add', { dealId: deal.id, title, dueOn }, words.stepAdded);
    if (result.ok) onDone();
    else setError(common.failure(result.failure.code, result.failure.detail));
  };
  return (
    <form
      class="stack"
      data-typed={title.trim() !== '' || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={words.stepTitle} error={error}>
        {(ids) => <TextInput {...ids} value={title} onInput={setTitle} maxLength={200} />}
      </Field>
      <Field label={words.stepDay}>{(ids) => <DateInput {...ids} value={dueOn} onInput={setDueOn} />}</Field>
      <div class="actions">
        <Button disabled={title.trim() === '' || dueOn === null} onClick={save}>
          {common.save}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
