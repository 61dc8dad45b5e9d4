import type { Setup } from '../../utils/client/dashboard-state-setup';
import type { SetupWords } from '../../utils/i18n/setup.en';
import type { SettingsView } from '../../utils/protocol/views';
import { Field } from '../primitives/Field';
import { MoneyInput } from '../primitives/MoneyInput';
import { useFormat } from '../words';
import { SaveMark } from './SaveMark';
import { useSavedText } from './use-saved-text';

/** What the rep is asked to sell in one quarter, typed as they write amounts. Empty takes the quota away. */
export function QuotaField({
  setup,
  quota,
  label,
  words,
}: {
  setup: Setup;
  quota: SettingsView['quotas'][number];
  label: string;
  words: SetupWords;
}) {
  const format = useFormat();
  const currency = setup.settings.value.value?.shell.currency ?? '';
  const { amount, periodKey } = quota;
  const symbol = format.symbol(currency);
  const text = amount === null ? '' : format.money(amount);
  const { input, error, state } = useSavedText({
    saves: setup.saves,
    field: `quota:${periodKey}`,
    // The currency stands behind the field already; one of another currency is shown with its own.
    stored: amount?.currency === currency ? text.replace(symbol, '').trim() : text,
    write: (typed) =>
      setup.setQuota(periodKey, typed, words.quotas.toldSet(words.quotas.quarter(quota.quarter, quota.year))),
  });
  return (
    <div class="set-field">
      <Field label={label} error={error}>
        {(ids) => (
          <MoneyInput
            {...ids}
            {...input}
            currency={symbol}
            placeholder={words.quotas.notSet}
            maxLength={60}
          />
        )}
      </Field>
      <SaveMark state={state} words={words} />
    </div>
  );
}
