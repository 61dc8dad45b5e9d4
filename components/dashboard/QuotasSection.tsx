import { QuotaField } from '../setup/QuotaField';
import { useWords } from '../words';
import { Section } from './Section';
import type { SectionProps } from './section-props';

export function QuotasSection({ state, view }: SectionProps) {
  const words = useWords('dashboard').setup;
  return (
    <Section name="quotas">
      <div class="fields fields--small">
        {view.quotas.map((quota) => {
          const period = words.quotas.quarter(quota.quarter, quota.year);
          return (
            <QuotaField
              key={quota.periodKey}
              setup={state}
              quota={quota}
              words={words}
              label={quota.isCurrent ? `${period}, ${words.quotas.current}` : period}
            />
          );
        })}
      </div>
      <p class="hint">
        {words.quotas.hint} {words.quotas.hintEmpty}
      </p>
    </Section>
  );
}
