import { useState } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { PopupState } from '../../utils/client/popup-state';
import type { CommitId } from '../../utils/domain/model/ids';
import { openDashboard } from '../../utils/platform/open-page';
import { DealBody } from '../deal/DealBody';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';
import { IconButton } from '../primitives/IconButton';
import { ToastHost } from '../primitives/ToastHost';
import { AddDealForm } from '../sidebar/AddDealForm';
import { useFormat, useWords } from '../words';
import { Forecast } from './Forecast';
import { SearchField } from './SearchField';
import { SearchResults } from './SearchResults';
import { ThisPage } from './ThisPage';
import { Today } from './Today';

/** The forecast at a glance, what is due, who is on this page. */
export function Popup({ state }: { state: PopupState }) {
  const words = useWords('popup');
  const sidebar = useWords('sidebar');
  const common = useWords('common');
  const format = useFormat();
  const [isAdding, setAdding] = useState(false);
  const view = state.view.value!;
  const deal = state.deal.value;
  const failure = state.failure.value;
  const act: DealActions = {
    tell: state.tell,
    openDeal: (dealId) => void state.openDeal(dealId),
    today: view.shell.today,
    currency: view.shell.currency,
  };
  const undo = async (commitId: CommitId) => {
    const refused = await state.undo(commitId);
    state.toasts.show({ text: refused ? common.failure(refused.code, refused.detail) : common.undone });
  };
  return (
    <main class={view.shell.isSample ? 'pop pop--sample' : 'pop'}>
      <header class="pop__head">
        {deal || isAdding ? (
          <Button
            kind="quiet"
            icon="back"
            onClick={() => {
              setAdding(false);
              act.openDeal(null);
            }}
          >
            {common.back}
          </Button>
        ) : (
          <img src="/icon/32.png" alt="" width={16} height={16} />
        )}
        <h1 class="grow">
          <span class={deal || isAdding ? 'vh' : ''}>{words.title(view.forecast.quarter)}</span>
        </h1>
        <Button kind="quiet" onClick={() => openDashboard()}>
          {common.openDashboard}
        </Button>
      </header>
      <div class="pop__scroll">
        {view.shell.isSample && (
          <div class="pop__sec">
            <Banner
              icon="flag"
              action={
                <Button size="sm" onClick={() => state.tell('sample.leave', {} as never)}>
                  {common.sampleLeave}
                </Button>
              }
            >
              {common.sampleText}
            </Banner>
          </div>
        )}
        {failure && (
          <div class="pop__sec">
            <Banner tone="caution" role="alert">
              {common.failure(failure.code, failure.detail)}
            </Banner>
          </div>
        )}
        {deal ? (
          <DealBody deal={deal} act={act} />
        ) : isAdding ? (
          <div class="pop__sec">
            <AddDealForm
              draft={{ name: '', personName: '', email: '', accountName: '' }}
              act={act}
              onDone={() => setAdding(false)}
            />
          </div>
        ) : state.found.value ? (
          <SearchResults found={state.found.value} act={act} />
        ) : (
          <>
            <Forecast view={view} state={state} />
            {state.isOld.value && <p class="asof pop__sec">{words.asOf(format.time(view.asOf))}</p>}
            <Today view={view} act={act} />
            <ThisPage state={state} />
            <div class="pop__sec">
              <Button kind="quiet" icon="plus" onClick={() => setAdding(true)}>
                {sidebar.addDeal}
              </Button>
            </div>
          </>
        )}
      </div>
      <footer class="pop__foot">
        <SearchField state={state} />
        <IconButton label={sidebar.history} icon="history" onClick={() => openDashboard('#/history')} />
        <IconButton label={common.settings} icon="settings" onClick={() => openDashboard('#/settings')} />
      </footer>
      <div class="pop__toast">
        <ToastHost toasts={state.toasts} onUndo={(commitId) => void undo(commitId)} />
      </div>
    </main>
  );
}
