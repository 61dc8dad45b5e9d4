import type { DealActions } from '../../utils/client/deal-actions';
import type { PopupState } from '../../utils/client/popup-state';
import type { PopupView } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { useFormat, useWords } from '../words';
import { Forecast } from './Forecast';
import { ThisPage } from './ThisPage';
import { Today } from './Today';

/** What the popup shows when it opens: the forecast, what is due, who is on this page. */
export function Glance({
  view,
  state,
  act,
  onAdd,
}: {
  view: PopupView;
  state: PopupState;
  act: DealActions;
  onAdd: () => void;
}) {
  const words = useWords('popup');
  const sidebar = useWords('sidebar');
  const format = useFormat();
  return (
    <>
      <Forecast view={view} act={act} />
      {state.isOld.value && <p class="asof pop__sec">{words.asOf(format.time(view.asOf))}</p>}
      <Today view={view} act={act} />
      <ThisPage state={state} act={act} />
      <div class="pop__sec">
        <Button kind="quiet" icon="plus" onClick={onAdd}>
          {sidebar.addDeal}
        </Button>
      </div>
    </>
  );
}
