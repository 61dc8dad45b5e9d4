import { useState } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { PopupState } from '../../utils/client/popup-state';
import { spokenTell } from '../../utils/client/spoken-tell';
import type { CommitId } from '../../utils/domain/model/ids';
import { openDashboard } from '../../utils/platform/open-page';
import type { Failure } from '../../utils/protocol/result';
import type { PopupView } from '../../utils/protocol/views';
import { DealBody } from '../deal/DealBody';
import { Banner } from '../primitives/Banner';
import { IconButton } from '../primitives/IconButton';
import { ToastHost } from '../primitives/ToastHost';
import { AddDealForm } from '../sidebar/AddDealForm';
import { useWords } from '../words';
import { Glance } from './Glance';
import { PopupHead } from './PopupHead';
import { SampleBanner } from './SampleBanner';
import { SearchField } from './SearchField';
import { SearchResults } from './SearchResults';
import { Trouble } from './Trouble';

const NO_DRAFT = { name: '', personName: '', email: '', accountName: '' };

const focusFirstField = (form: HTMLElement | null) => form?.querySelector('input')?.focus();

/** The forecast at a glance, what is due, who is on this page; and one deal, when one is chosen. */
export function Popup({ state }: { state: PopupState }) {
  const view = state.view.value;
  const failure = state.failure.value;
  if (view) return <Page view={view} state={state} />;
  return failure ? <Trouble failure={failure} state={state} /> : null;
}

function Page({ view, state }: { view: PopupView; state: PopupState }) {
  const sidebar = useWords('sidebar');
  const common = useWords('common');
  const [isAdding, setAdding] = useState(false);
  const deal = state.deal.value;
  const found = state.found.value;
  const failure = state.failure.value;
  const say = ({ code, detail }: Failure) => common.failure(code, detail);
  const tellIf = (refused: Failure | null) => refused && state.toasts.show({ text: say(refused) });
  const act: DealActions = {
    tell: spokenTell(state.tell, state.toasts, say),
    openDeal: (dealId) => void state.openDeal(dealId).then(tellIf),
    today: view.shell.today,
    currency: view.shell.currency,
  };
  const search = async (text: string) => {
    const [refused] = await Promise.all([state.search(text), state.openDeal(null)]);
    tellIf(refused);
  };
  const undo = async (commitId: CommitId) => {
    const refused = await state.undo(commitId);
    state.toasts.show({ text: refused ? say(refused) : common.undone });
  };
  return (
    <main class={view.shell.isSample ? 'pop pop--sample' : 'pop'}>
      <PopupHead
        quarter={view.forecast.quarter}
        inside={deal?.id ?? (isAdding ? 'new' : null)}
        onBack={() => {
          if (!deal) setAdding(false);
          act.openDeal(null);
        }}
      />
      <div class="pop__scroll">
        {view.shell.isSample && <SampleBanner act={act} />}
        {failure && (
          <div class="pop__sec">
            <Banner tone="caution" role="alert">
              {say(failure)}
            </Banner>
          </div>
        )}
        {deal ? (
          <DealBody key={deal.id} deal={deal} act={act} />
        ) : found ? (
          <SearchResults found={found} act={act} />
        ) : (
          !isAdding && <Glance view={view} state={state} act={act} onAdd={() => setAdding(true)} />
        )}
        {isAdding && (
          // Kept while something else is looked up: what was typed is not lost.
          <div class="pop__sec" ref={focusFirstField} hidden={deal !== undefined || found !== undefined}>
            <AddDealForm draft={NO_DRAFT} act={act} onDone={() => setAdding(false)} />
          </div>
        )}
      </div>
      <footer class="pop__foot">
        <SearchField onSearch={search} />
        <IconButton label={sidebar.history} icon="history" onClick={() => openDashboard('#/history')} />
        <IconButton label={common.settings} icon="settings" onClick={() => openDashboard('#/settings')} />
      </footer>
      <div class="pop__toast">
        <ToastHost toasts={state.toasts} onUndo={(commitId) => void undo(commitId)} />
      </div>
    </main>
  );
}
