import '../../../../components/styles/tokens.css';
import '../../../../components/styles/base.css';
import '../../../../components/styles/dashboard.css';
import '../../../../components/styles/welcome.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Dashboard } from '../../../../components/dashboard/Dashboard';
import { Welcome } from '../../../../components/welcome/Welcome';
import { WordsProvider } from '../../../../components/words';
import { createDashboardState } from '../../../../utils/client/dashboard-state';
import { parseRoute } from '../../../../utils/client/route';
import { createWelcomeState } from '../../../../utils/client/welcome-state';
import type { Language } from '../../../../utils/domain/model/settings';
import { createFormat } from '../../../../utils/i18n/formats';
import { wordsFor } from '../../../../utils/i18n/words';
import { fail, ok } from '../../../../utils/protocol/result';
import { fakePorts } from '../fake-ports';
import { historyView } from '../history-view';
import { TODAY } from '../settings-view';
import { pseudo } from './pseudo';
import { scenes } from './scenes';

/** Draws one scene: `?scene=settings&theme=dark&lang=sv&pseudo=1`. */
async function show() {
  const query = new URLSearchParams(location.search);
  const scene = scenes[query.get('scene') ?? 'settings'];
  if (!scene) throw new Error('no such scene');
  const language = (query.get('lang') ?? 'en') as Language;
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = query.get('theme') ?? 'light';
  const { failing } = scene;
  const refuse = failing && (() => fail(...failing));
  const { ports } = fakePorts({
    'settings.view': scene.settings,
    'history.view': scene.history ?? (() => ok(historyView([]))),
    ...(refuse ? { 'setting.change': refuse, 'quota.set': refuse, 'change.undo': refuse } : {}),
  });
  const loaded = await wordsFor(scene.page, language);
  const words = query.has('pseudo') ? pseudo(loaded) : loaded;
  const speech = { words, format: createFormat(language, TODAY), language };
  const abort = new AbortController();
  const route = signal(parseRoute(scene.hash));
  render(
    <WordsProvider speech={speech}>
      {scene.page === 'dashboard' ? (
        <Dashboard state={createDashboardState(ports, abort.signal)} route={route} />
      ) : (
        <Welcome state={createWelcomeState(ports, abort.signal)} />
      )}
    </WordsProvider>,
    document.getElementById('app')!,
  );
}

void show();
