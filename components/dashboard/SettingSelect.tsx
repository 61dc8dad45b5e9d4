import type { Setup } from '../../utils/client/dashboard-state-setup';
import { Field } from '../primitives/Field';
import { Select } from '../primitives/Select';
import { SaveMark } from '../setup/SaveMark';
import { useWords } from '../words';

/** A setting with a few values, written at the choice. */
export function SettingSelect({
  setup,
  field,
  label,
  hint,
  value,
  options,
  onInput,
}: {
  setup: Setup;
  field: string;
  label: string;
  hint?: string | undefined;
  value: string;
  options: readonly { value: string; label: string }[];
  onInput: (value: string) => void;
}) {
  const words = useWords('dashboard').setup;
  const common = useWords('common');
  const state = setup.saves.stateOf(field);
  return (
    <div class="set-field">
      <Field
        label={label}
        hint={hint}
        error={state.kind === 'failed' ? common.failure(state.failure.code, state.failure.detail) : undefined}
      >
        {(ids) => <Select {...ids} value={value} options={options} onInput={onInput} />}
      </Field>
      <SaveMark state={state} words={words} />
    </div>
  );
}
