import type { PopupState } from '../../utils/client/popup-state';
import type { Failure } from '../../utils/protocol/result';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';
import { useWords } from '../words';

/** Nothing could be had, and no earlier view is kept: only the reason can be shown. */
export function Trouble({ failure, state }: { failure: Failure; state: PopupState }) {
  const common = useWords('common');
  return (
    <main class="pop">
      <header class="pop__head">
        <img src="/icon/32.png" alt="" width={16} height={16} />
        <h1>{common.appName}</h1>
      </header>
      <div class="pop__scroll">
        <div class="pop__sec">
          <Banner
            tone="caution"
            role="alert"
            action={
              <Button size="sm" onClick={state.refresh}>
                {common.tryAgain}
              </Button>
            }
          >
            {common.failure(failure.code, failure.detail)}
          </Banner>
        </div>
      </div>
    </main>
  );
}
