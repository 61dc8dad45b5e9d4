import { useEffect, useRef } from 'preact/hooks';
import { request } from '../../utils/client/request';
import type { SidebarState } from '../../utils/client/sidebar-state';
import type { CommitId } from '../../utils/domain/model/ids';
import { watchFocusCommand } from '../../utils/platform/sidebar-focus';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';
import { ToastHost } from '../primitives/ToastHost';
import { useWords } from '../words';
import { Foot } from './Foot';
import { Head } from './Head';
import { PageBody } from './PageBody';
import { WidthHandle } from './WidthHandle';

/** The sidebar beside a page, or in the browser's own panel. */
export function Sidebar({ state }: { state: SidebarState }) {
  const common = useWords('common');
  const root = useRef<HTMLElement>(null);
  const view = state.view.value;
  const failure = state.failure.value;

  useEffect(() => {
    const abort = new AbortController();
    watchFocusCommand(() => document.hasFocus() && root.current?.querySelector('h1')?.focus(), abort.signal);
    return () => abort.abort();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !state.isFramed) return;
    void request('sidebar.release', {});
  };
  const undo = async (commitId: CommitId) => {
    const refused = await state.undo(commitId);
    state.toasts.show({ text: refused ? common.failure(refused.code, refused.detail) : common.undone });
  };
  if (!view)
    return failure ? <Trouble text={common.failure(failure.code, failure.detail)} state={state} /> : null;
  return (
    <main class={view.shell.isSample ? 'sb sb--sample' : 'sb'} ref={root} onKeyDown={onKeyDown}>
      {state.isFramed && <WidthHandle />}
      <Head view={view} state={state} />
      <div class="sb__scroll">
        {view.shell.isSample && (
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
        )}
        {failure && (
          <Banner tone="caution" role="alert">
            {common.failure(failure.code, failure.detail)}
          </Banner>
        )}
        <PageBody view={view} state={state} />
      </div>
      <Foot view={view} state={state} />
      <div class="sb__toast">
        <ToastHost toasts={state.toasts} onUndo={(commitId) => void undo(commitId)} />
      </div>
    </main>
  );
}

function Trouble({ text, state }: { text: string; state: SidebarState }) {
  const common = useWords('common');
  return (
    <main class="sb">
      <div class="sec">
        <h1 class="vh">{common.appName}</h1>
        <Banner
          tone="caution"
          role="alert"
          action={<Button onClick={state.refresh}>{common.tryAgain}</Button>}
        >
          {text}
        </Banner>
      </div>
    </main>
  );
}
