import { useId } from 'preact/hooks';
import type { Setup } from '../../utils/client/dashboard-state-setup';
import { FailureNote } from '../setup/FailureNote';
import { SaveMark } from '../setup/SaveMark';
import { useWords } from '../words';

/** One of a few, side by side; the browser's own radio buttons underneath, so the arrow keys work. */
export function Choice<T extends string>({
  setup,
  field,
  label,
  value,
  options,
  onInput,
}: {
  setup: Setup;
  field: string;
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onInput: (value: T) => void;
}) {
  const name = useId();
  const words = useWords('dashboard').setup;
  const state = setup.saves.stateOf(field);
  return (
    <fieldset class="set-field">
      <legend class="label">{label}</legend>
      <div class="seg">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              class="vh"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onInput(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      <SaveMark state={state} words={words} />
      {state.kind === 'failed' && <FailureNote failure={state.failure} />}
    </fieldset>
  );
}
