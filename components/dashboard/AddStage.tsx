import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DashboardState } from '../../utils/client/dashboard-state';
import { Button } from '../primitives/Button';
import { Field } from '../primitives/Field';
import { Select } from '../primitives/Select';
import { TextInput } from '../primitives/TextInput';
import { FailureNote } from '../setup/FailureNote';
import { useWords } from '../words';
import { headingId } from './use-current-section';
import { chanceOf, daysOf } from './whole-number';

/** A new stage, put after the last one. */
export function AddStage({ state, onClose }: { state: DashboardState; onClose: () => void }) {
  const { stages: words } = useWords('dashboard');
  const common = useWords('common');
  const [draft, setDraft] = useState({ name: '', kind: 'open', chance: '', days: '' });
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = state.saves.stateOf('stage:new');
  const name = draft.name.trim();
  const chance = chanceOf(draft.chance);
  const days = daysOf(draft.days);
  const put = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    state.saves.forget('stage:new');
  };
  const close = () => {
    state.saves.forget('stage:new');
    document.getElementById(headingId('stages'))?.focus({ preventScroll: true });
    onClose();
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (name === '' || chance === null || days === null || save.kind === 'saving') return;
    const result = await state.stages.add(
      { name, kind: draft.kind as 'lead' | 'open', usualChance: chance / 100, usualDays: days },
      words.toldAdded(name),
    );
    if (result.ok) close();
  };
  const wrong = (isWrong: boolean, sentence: string) => (isTried && isWrong ? sentence : undefined);
  return (
    <form
      class="stage-editor"
      ref={form}
      noValidate
      aria-label={words.addTitle}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div class="fields">
        <Field label={words.name} error={wrong(name === '', words.wrongName)}>
          {(ids) => (
            <TextInput {...ids} value={draft.name} maxLength={60} onInput={(typed) => put({ name: typed })} />
          )}
        </Field>
        <Field label={words.kind} hint={words.kindHint}>
          {(ids) => (
            <Select
              {...ids}
              value={draft.kind}
              options={[
                { value: 'lead', label: words.kinds.lead },
                { value: 'open', label: words.kinds.open },
              ]}
              onInput={(kind) => put({ kind })}
            />
          )}
        </Field>
        <Field label={words.chance} hint={words.chanceHint} error={wrong(chance === null, words.wrongChance)}>
          {(ids) => (
            <TextInput
              {...ids}
              inputMode="numeric"
              value={draft.chance}
              onInput={(typed) => put({ chance: typed })}
            />
          )}
        </Field>
        <Field label={words.days} hint={words.daysHint} error={wrong(days === null, words.wrongDays)}>
          {(ids) => (
            <TextInput
              {...ids}
              inputMode="numeric"
              value={draft.days}
              onInput={(typed) => put({ days: typed })}
            />
          )}
        </Field>
      </div>
      {save.kind === 'failed' && <FailureNote failure={save.failure} />}
      <div class="actions">
        <Button type="submit">{words.add}</Button>
        <Button kind="quiet" onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
