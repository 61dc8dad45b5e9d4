import type { WelcomeState } from '../../utils/client/welcome-state';
import type { CommitId } from '../../utils/domain/model/ids';
import { LoadState } from '../dashboard/LoadState';
import { classes } from '../primitives/classes';
import { ToastHost } from '../primitives/ToastHost';
import { Mark } from '../setup/Mark';
import { useWords } from '../words';
import { InSample } from './InSample';
import { Leave } from './Leave';
import { OpenStep } from './OpenStep';
import { OwnStep } from './OwnStep';
import { QuotaStep } from './QuotaStep';
import { SitesStep } from './SitesStep';

/** The first run: one page, all steps in sight, none of them a must. */
export function Welcome({ state }: { state: WelcomeState }) {
  const words = useWords('welcome');
  const common = useWords('common');
  const view = state.settings.value.value;
  const isSample = view?.shell.isSample ?? false;
  const undo = async (commitId: CommitId) => {
    const result = await state.undo(commitId);
    state.toasts.show({
      text: result.ok ? common.undone : common.failure(result.failure.code, result.failure.detail),
    });
  };
  return (
    <main class={classes('plain', isSample && 'plain--sample')}>
      <div class="sheet">
        <Mark size={40} />
        <h1 class="figure">{words.title}</h1>
        <p class="sheet__lead">{words.lead}</p>
        <ul class="sheet__promises">
          <li>{words.reads}</li>
          <li>{words.stays}</li>
        </ul>
        <LoadState settings={state.settings} />
        {view && isSample && <InSample state={state} view={view} />}
        {view && !isSample && (
          <>
            <ol class="card list steps" aria-label={words.steps}>
              <SitesStep state={state} view={view} />
              <OwnStep state={state} />
              <QuotaStep state={state} view={view} />
              <OpenStep state={state} view={view} />
            </ol>
            <Leave state={state} />
          </>
        )}
      </div>
      <div class="toast-place">
        <ToastHost toasts={state.toasts} onUndo={(commitId) => void undo(commitId)} />
      </div>
    </main>
  );
}
