import type { DealActions } from '../../utils/client/deal-actions';
import type { SidebarState } from '../../utils/client/sidebar-state';
import { openDashboard } from '../../utils/platform/open-page';
import type { TabView } from '../../utils/protocol/views';
import { DealBody } from '../deal/DealBody';
import { Button } from '../primitives/Button';
import { useWords } from '../words';
import { AddDeal } from './AddDeal';
import { Day } from './Day';
import { DealList } from './DealList';
import { PersonSection } from './PersonSection';
import { Unreadable } from './Unreadable';

/** What the page at hand calls for. */
export function PageBody({ view, state }: { view: TabView; state: SidebarState }) {
  const words = useWords('sidebar');
  const common = useWords('common');
  const act: DealActions = {
    tell: state.tell,
    openDeal: (dealId) => void state.choose({ dealId }),
    today: view.shell.today,
    currency: view.shell.currency,
  };
  const { deal, person } = view;
  // A record's forms belong to it: another record begins with empty ones.
  const about = `${view.key} ${person?.email} ${deal?.id}`;
  if (person) {
    return (
      <div key={about}>
        {!deal && <PersonSection view={view} state={state} />}
        {deal && view.choices.length > 1 && <PersonSection view={view} state={state} isBrief />}
        <DealList view={view} act={act} />
        {deal && <DealBody deal={deal} act={act} />}
        <AddDeal view={view} act={act} />
      </div>
    );
  }
  if (deal) {
    return (
      <div key={about}>
        <div class="sec sec--tight">
          <Button kind="quiet" icon="back" onClick={() => act.openDeal(null)}>
            {common.back}
          </Button>
        </div>
        <DealBody deal={deal} act={act} />
      </div>
    );
  }
  return (
    <>
      {view.page === 'unreadable' && <Unreadable view={view} state={state} act={act} />}
      {view.page === 'none' && (
        <section class="sec" aria-label={words.noneTitle}>
          <p class="t2">{words.none}</p>
          <Button onClick={() => openDashboard('#/settings')}>{words.allowSite}</Button>
        </section>
      )}
      {view.page === 'paused' && (
        <section class="sec" aria-label={words.pausedTitle}>
          <p class="t2">{words.paused(view.site?.label ?? '')}</p>
          <Button onClick={() => state.tell('site.pause', { ...state.tab(), isOn: true })}>
            {words.resume}
          </Button>
        </section>
      )}
      <Day view={view} act={act} />
      <AddDeal view={view} act={act} />
    </>
  );
}
