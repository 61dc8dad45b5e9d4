import { browserLanguage } from '../../utils/client/speech';
import type { Language } from '../../utils/domain/model/settings';
import { CurrencyField } from '../setup/CurrencyField';
import { useLanguage, useWords } from '../words';
import { monthName } from './month-name';
import { Section } from './Section';
import { SettingSelect } from './SettingSelect';
import type { SectionProps } from './section-props';

const LANGUAGES: readonly Language[] = ['en', 'sv'];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

export function MoneySection({ state, view }: SectionProps) {
  const words = useWords('dashboard').setup;
  const language = useLanguage();
  const { money } = words;
  const { settings } = view;
  const chosen = state.saves.valueOf('setting:language', settings.language);
  const month = state.saves.valueOf('setting:fiscalYearStartMonth', settings.fiscalYearStartMonth);
  return (
    <Section name="money">
      <div class="fields">
        <SettingSelect
          setup={state}
          field="setting:language"
          label={money.language}
          value={chosen ?? 'auto'}
          options={[
            { value: 'auto', label: money.languageAuto(money.languages[browserLanguage()]) },
            ...LANGUAGES.map((value) => ({ value, label: money.languages[value] })),
          ]}
          onInput={(value) =>
            void state.set(
              'language',
              value === 'auto' ? null : (value as Language),
              words.toldSaved(money.language),
            )
          }
        />
        <CurrencyField setup={state} words={words} hint={money.currencyHint} />
        <SettingSelect
          setup={state}
          field="setting:fiscalYearStartMonth"
          label={money.fiscal}
          hint={money.fiscalHint}
          value={String(month)}
          options={MONTHS.map((value) => ({ value: String(value), label: monthName(value, language) }))}
          onInput={(value) =>
            void state.set('fiscalYearStartMonth', Number(value), words.toldSaved(money.fiscal))
          }
        />
      </div>
    </Section>
  );
}
