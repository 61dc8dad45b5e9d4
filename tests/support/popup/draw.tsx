import { cleanup, render, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Popup } from '../../../components/popup/Popup';
import { WordsProvider } from '../../../components/words';
import { createPopupState } from '../../../utils/client/popup-state';
import type { Language } from '../../../utils/domain/model/settings';
import { createFormat } from '../../../utils/i18n/formats';
import { wordsFor } from '../../../utils/i18n/words';
import type { Envelope, RequestInput, RequestName, RequestOutput } from '../../../utils/protocol/requests';
import { ok, type Result } from '../../../utils/protocol/result';
import { revisionKey, type Topic } from '../../../utils/protocol/revision';
import * as v from '../preview/views';

// Finding by role reads the whole page each time, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

export type Answers = {
  [N in RequestName]?: (
    input: RequestInput<N>,
  ) => Result<RequestOutput<N>> | Promise<Result<RequestOutput<N>>>;
};

let page: AbortController | undefined;

/**
 * The whole popup on a browser whose background answers what the test says; a command that the test says nothing about
 * succeeds with a commit. `tabs` is the id of the active tab at each asking, the last one for ever.
 */
export async function drawPopup(
  answers: Answers = {},
  { language = 'en' as Language, kept = undefined as unknown, tabs = [7] } = {},
) {
  cleanup();
  page?.abort();
  page = new AbortController();
  vi.restoreAllMocks();
  fakeBrowser.reset();
  if (kept) await fakeBrowser.storage.session.set({ 'popup:last': kept });
  const asked: Envelope[] = [];
  const all: Answers = {
    'popup.view': () => ok(v.popup()),
    'tab.view': () => ok(v.nothingOpen()),
    'deal.view': () => ok({ shell: v.shell(), deal: v.deal() }),
    'deal.search': () => ok({ deals: [v.card()], hasMore: false }),
    ...answers,
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const envelope = message as Envelope;
    asked.push(envelope);
    const answer = all[envelope.name as RequestName];
    return answer ? answer(envelope.input as never) : ok({ commitId: `commit-${asked.length}` });
  });
  const ids = [...tabs];
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(
    async () => [{ id: ids.length > 1 ? ids.shift() : ids[0] }] as never,
  );
  const opened = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const state = createPopupState(page.signal);
  const speech = {
    words: await wordsFor('popup', language),
    format: createFormat(language, v.TODAY),
    language,
  };
  const screen = render(
    <WordsProvider speech={speech}>
      <Popup state={state} />
    </WordsProvider>,
  );
  await waitFor(() => screen.getByRole('main'));
  return {
    screen,
    state,
    opened,
    user: userEvent.setup(),
    of: (name: RequestName) => asked.filter((one) => one.name === name).map((one) => one.input as never),
    /** The background tells that something of this topic changed. */
    move: (topic: Topic) => fakeBrowser.storage.session.set({ [revisionKey(topic)]: `${Math.random()}` }),
    switchTab: () => fakeBrowser.tabs.onActivated.trigger({ tabId: 0, windowId: 0 } as never),
    text: () => screen.container.textContent?.replaceAll('\u00a0', ' ') ?? '',
  };
}
