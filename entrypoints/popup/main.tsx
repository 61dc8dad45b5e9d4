import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { WordsProvider } from '../../components/words';
import { createPopupState } from '../../utils/client/popup-state';
import { createSpeech } from '../../utils/client/speech';

const page = new AbortController();
addEventListener('pagehide', ({ persisted }) => persisted || page.abort());

const state = createPopupState(page.signal);
const speech = createSpeech('popup', state.shell, page.signal);

function Root() {
  return (
    speech.value && (
      <WordsProvider speech={speech.value}>
        <Popup state={state} />
      </WordsProvider>
    )
  );
}

render(<Root />, document.getElementById('app')!);
