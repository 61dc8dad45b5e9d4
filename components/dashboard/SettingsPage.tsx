import { useEffect, useState } from 'preact/hooks';
import type { DashboardState } from '../../utils/client/dashboard-state';
import { Button } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { useWords } from '../words';
import { DataSection } from './DataSection';
import { NeverSection, OwnSection } from './ListSections';
import { LoadState } from './LoadState';
import { LoggingSection } from './LoggingSection';
import { LookSection } from './LookSection';
import { MoneySection } from './MoneySection';
import { isMatch } from './match-sections';
import { QuotasSection } from './QuotasSection';
import { SearchBox } from './SearchBox';
import { SectionNav } from './SectionNav';
import { SitesSection } from './SitesSection';
import { StagesSection } from './StagesSection';
import type { SectionName } from './section-props';
import { headingId, useCurrentSection } from './use-current-section';

const SECTIONS = {
  sites: SitesSection,
  own: OwnSection,
  never: NeverSection,
  stages: StagesSection,
  quotas: QuotasSection,
  money: MoneySection,
  look: LookSection,
  logging: LoggingSection,
  data: DataSection,
} as const satisfies Record<SectionName, unknown>;
const NAMES = Object.keys(SECTIONS) as SectionName[];

export function SettingsPage({ state, part }: { state: DashboardState; part: string | null }) {
  const words = useWords('dashboard');
  const [typed, setTyped] = useState('');
  const view = state.settings.value.value;
  const shown = NAMES.filter((name) => isMatch(words.of[name], typed));
  const isReady = view !== undefined;
  const current = useCurrentSection(shown, part, isReady);
  useEffect(() => {
    const heading = isReady && part && document.getElementById(headingId(part));
    if (!heading) return;
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  }, [part, isReady]);

  return (
    <>
      <div class="head">
        <h1 tabIndex={-1}>{words.settings}</h1>
        <div class="tools">
          <SearchBox label={words.find} clearLabel={words.clearFind} value={typed} onInput={setTyped} />
          <span role="status" class="vh">
            {typed && words.found(shown.length)}
          </span>
        </div>
      </div>
      <div class="content">
        <LoadState settings={state.settings} />
        {view && (
          <div class="set">
            <SectionNav names={shown} current={current} />
            <div class="set__list">
              {shown.map((name) => {
                const Section = SECTIONS[name];
                return <Section key={name} state={state} view={view} />;
              })}
              {shown.length === 0 && (
                <EmptyState
                  title={words.findNone(typed)}
                  action={<Button onClick={() => setTyped('')}>{words.clearFind}</Button>}
                />
              )}
            </div>
          </div>
        )}
      </div>
    </>
  );
}
