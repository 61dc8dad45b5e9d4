import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/dashboard.css';
import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { WordsProvider } from '../../components/words';
import { createDashboardState } from '../../utils/client/dashboard-state';
import { ownPagePorts } from '../../utils/client/dashboard-state-ports';
import { saveFile } from '../../utils/client/dashboard-state-save-file';
import { createRoute } from '../../utils/client/route';
import { createSpeech } from '../../utils/client/speech';
import { readBackup } from '../../utils/store/read';

const page = new AbortController();
// A page that the browser keeps for the way back goes on living.
addEventListener('pagehide', ({ persisted }) => persisted || page.abort());

const state = createDashboardState(
  { ...ownPagePorts, saveFile, readBackup: () => readBackup(Date.now()) },
  page.signal,
);
const route = createRoute(window, page.signal);
const speech = createSpeech('dashboard', state.shell, page.signal);

function Root() {
  return (
    speech.value && (
      <WordsProvider speech={speech.value}>
        <Dashboard state={state} route={route} />
      </WordsProvider>
    )
  );
}

render(<Root />, document.getElementById('app')!);
