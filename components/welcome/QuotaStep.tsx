import type { WelcomeState } from '../../utils/client/welcome-state';
import type { SettingsView } from '../../utils/protocol/views';
import { CurrencyField } from '../setup/CurrencyField';
import { QuotaField } from '../setup/QuotaField';
import { useWords } from '../words';
import { Step } from './Step';

/** Currency and quota of the running quarter. */
export function QuotaStep({ state, view }: { state: WelcomeState; view: SettingsView }) {
  const words = useWords('welcome');
  const quota = view.quotas.find(({ isCurrent }) => isCurrent);
  return (
    <Step number={3} title={words.moneyTitle} intro={words.moneyIntro}>
      <div class="fields">
        <CurrencyField setup={state} words={words.setup} />
        {quota && (
          <QuotaField
            setup={state}
            quota={quota}
            words={words.setup}
            label={words.quota(words.setup.quotas.quarter(quota.quarter, quota.year))}
          />
        )}
      </div>
      <p class="hint">{words.setup.quotas.hint}</p>
    </Step>
  );
}
