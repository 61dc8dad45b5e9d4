import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { DashboardState } from '../../utils/client/dashboard-state';
import type { Route } from '../../utils/client/route';
import type { CommitId } from '../../utils/domain/model/ids';
import { classes } from '../primitives/classes';
import { ToastHost } from '../primitives/ToastHost';
import { useWords } from '../words';
import { HistoryPage } from './HistoryPage';
import { SampleBanner } from './SampleBanner';
import { SettingsPage } from './SettingsPage';
import { SidePane } from './SidePane';

/** The full page. */
export function Dashboard({ state, route }: { state: DashboardState; route: ReadonlySignal<Route> }) {
  const words = useWords('dashboard');
  const common = useWords('common');
  const { page, part } = route.value;
  const view = state.settings.value.value;
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    document.title = `${words[page]} · ${common.appName}`;
    if (shown.current === page) return;
    shown.current = page;
    main.current?.querySelector('h1')?.focus();
    scrollTo(0, 0);
  }, [page, words]);

  const undo = async (commitId: CommitId) => {
    const result = await state.undo(commitId);
    state.toasts.show(
      result.ok
        ? { text: common.undone, undo: result.value.commitId ?? undefined }
        : { text: common.failure(result.failure.code, result.failure.detail) },
    );
  };
  return (
    <div class={classes('page', view?.shell.isSample && 'page--sample')}>
      {view?.shell.isSample && <SampleBanner setup={state} />}
      <div class="app">
        <SidePane view={view} page={page} />
        <main class="main" ref={main}>
          {page === 'settings' ? (
            <SettingsPage state={state} part={part} />
          ) : (
            <HistoryPage history={state.history()} />
          )}
        </main>
      </div>
      <div class="toast-place">
        <ToastHost toasts={state.toasts} onUndo={(commitId) => void undo(commitId)} />
      </div>
    </div>
  );
}
