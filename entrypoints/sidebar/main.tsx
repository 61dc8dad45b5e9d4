import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/sidebar.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { EdgeTab } from '../../components/sidebar/EdgeTab';
import { Reload } from '../../components/sidebar/Reload';
import { Sidebar } from '../../components/sidebar/Sidebar';
import { WordsProvider } from '../../components/words';
import { createSidebarState } from '../../utils/client/sidebar-state';
import { createSpeech } from '../../utils/client/speech';

/** Narrower than any sidebar: the overlay shows the frame as an edge tab. */
const EDGE_BELOW_PX = 100;

const page = new AbortController();
addEventListener('pagehide', ({ persisted }) => persisted || page.abort());

const state = createSidebarState(page.signal);
const speech = createSpeech('sidebar', state.shell, page.signal);
const isEdge = signal(innerWidth < EDGE_BELOW_PX);
addEventListener('resize', () => {
  isEdge.value = innerWidth < EDGE_BELOW_PX;
});

function Root() {
  if (!speech.value) return null;
  const view = state.view.value;
  return (
    <WordsProvider speech={speech.value}>
      {state.isCut.value ? (
        <Reload />
      ) : isEdge.value && state.isFramed && view ? (
        <EdgeTab view={view} />
      ) : (
        <Sidebar state={state} />
      )}
    </WordsProvider>
  );
}

render(<Root />, document.getElementById('app')!);
