import { signal } from '@preact/signals';
import { cleanup, render, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Dashboard } from '../../../components/dashboard/Dashboard';
import { Welcome } from '../../../components/welcome/Welcome';
import { WordsProvider } from '../../../components/words';
import { createDashboardState, type DashboardPorts } from '../../../utils/client/dashboard-state';
import { parseRoute, type Route } from '../../../utils/client/route';
import { createWelcomeState } from '../../../utils/client/welcome-state';
import type { Language } from '../../../utils/domain/model/settings';
import { createFormat } from '../../../utils/i18n/formats';
import { wordsFor } from '../../../utils/i18n/words';
import { ok } from '../../../utils/protocol/result';
import { fakePorts } from './fake-ports';
import { settingsView, TODAY } from './settings-view';

// Finding by role reads the whole page each time, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

type Answers = Parameters<typeof fakePorts>[0];

async function speechOf(surface: 'dashboard' | 'welcome', language: Language) {
  return { words: await wordsFor(surface, language), format: createFormat(language, TODAY), language };
}

/** The whole dashboard on a background that answers what the test says; waits until its view is there. */
export async function drawDashboard(
  hash: string,
  answers: Answers = {},
  part: Partial<DashboardPorts> = {},
  language: Language = 'en',
) {
  const background = fakePorts({ 'settings.view': () => ok(settingsView()), ...answers }, part);
  const route = signal<Route>(parseRoute(hash));
  const state = createDashboardState(background.ports, new AbortController().signal);
  const speech = await speechOf('dashboard', language);
  // What an earlier test drew would be found too.
  cleanup();
  const screen = render(
    <WordsProvider speech={speech}>
      <Dashboard state={state} route={route} />
    </WordsProvider>,
  );
  await waitFor(() => {
    if (screen.queryByText(speech.words.common.loading)) throw new Error('still loading');
  });
  return { ...background, screen, state, route, user: userEvent.setup() };
}

/** The first run, in the same way. */
export async function drawWelcome(answers: Answers = {}, part: Partial<DashboardPorts> = {}) {
  const background = fakePorts({ 'settings.view': () => ok(settingsView()), ...answers }, part);
  const state = createWelcomeState(background.ports, new AbortController().signal);
  const speech = await speechOf('welcome', 'en');
  // What an earlier test drew would be found too.
  cleanup();
  const screen = render(
    <WordsProvider speech={speech}>
      <Welcome state={state} />
    </WordsProvider>,
  );
  await waitFor(() => {
    if (screen.queryByText(speech.words.common.loading)) throw new Error('still loading');
  });
  return { ...background, screen, state, user: userEvent.setup() };
}
