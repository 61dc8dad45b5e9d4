import type { Setup } from '../../utils/client/dashboard-state-setup';
import type { SetupWords } from '../../utils/i18n/setup.en';
import { Field } from '../primitives/Field';
import { Select } from '../primitives/Select';
import { useLanguage, useWords } from '../words';
import { currencyOptions } from './currencies';
import { SaveMark } from './SaveMark';

/** The currency of new amounts; until the rep chooses, the one of the browser's region stands there. */
export function CurrencyField({
  setup,
  words,
  hint,
}: {
  setup: Setup;
  words: SetupWords;
  hint?: string | undefined;
}) {
  const language = useLanguage();
  const common = useWords('common');
  const state = setup.saves.stateOf('setting:currency');
  const currency = setup.saves.valueOf(
    'setting:currency',
    setup.settings.value.value?.shell.currency ?? 'EUR',
  );
  return (
    <div class="set-field">
      <Field
        label={words.money.currency}
        hint={hint}
        error={state.kind === 'failed' ? common.failure(state.failure.code, state.failure.detail) : undefined}
      >
        {(ids) => (
          <Select
            {...ids}
            value={currency}
            options={currencyOptions(currency, language)}
            onInput={(code) => void setup.set('currency', code, words.toldSaved(words.money.currency))}
          />
        )}
      </Field>
      <SaveMark state={state} words={words} />
    </div>
  );
}
