import type { DashboardState } from '../../utils/client/dashboard-state';
import type { StageChange, StageRow } from '../../utils/client/dashboard-state-stages';
import { Field } from '../primitives/Field';
import { TextInput } from '../primitives/TextInput';
import { SaveMark } from '../setup/SaveMark';
import { useSavedText } from '../setup/use-saved-text';
import { useWords } from '../words';

/** One text field of a stage, written when it is left. */
export function StageText({
  state,
  stage,
  part,
  label,
  hint,
  unit,
  stored,
  check,
  changeOf,
  told,
}: {
  state: DashboardState;
  stage: StageRow;
  part: string;
  label: string;
  hint?: string | undefined;
  /** Stands behind the text, like `%`. */
  unit?: string | undefined;
  stored: string;
  check: (typed: string) => string | null;
  changeOf: (typed: string) => StageChange;
  told: string;
}) {
  const words = useWords('dashboard').setup;
  const saved = useSavedText({
    saves: state.saves,
    field: `stage:${stage.id}:${part}`,
    stored,
    check,
    write: (typed) => state.stages.change(stage.id, part, changeOf(typed), told),
  });
  return (
    <div class="set-field">
      <Field label={label} hint={hint} error={saved.error}>
        {(ids) => (
          <div class="input-box">
            <TextInput {...ids} {...saved.input} inputMode={part === 'name' ? 'text' : 'numeric'} />
            {unit && (
              <span class="input-box__end" aria-hidden="true">
                {unit}
              </span>
            )}
          </div>
        )}
      </Field>
      <SaveMark state={saved.state} words={words} />
    </div>
  );
}
