import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/welcome.css';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import { WordsProvider } from '../../components/words';
import { ownPagePorts } from '../../utils/client/dashboard-state-ports';
import { createSpeech } from '../../utils/client/speech';
import { createWelcomeState } from '../../utils/client/welcome-state';

const page = new AbortController();
// A page that the browser keeps for the way back goes on living.
addEventListener('pagehide', ({ persisted }) => persisted || page.abort());

const state = createWelcomeState(ownPagePorts, page.signal);
const speech = createSpeech('welcome', state.shell, page.signal);

function Root() {
  return (
    speech.value && (
      <WordsProvider speech={speech.value}>
        <Welcome state={state} />
      </WordsProvider>
    )
  );
}

render(<Root />, document.getElementById('app')!);
