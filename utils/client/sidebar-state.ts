import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CommitId, DealId } from '../domain/model/ids';
import { type Day, MS_PER_DAY } from '../domain/model/time';
import { watchActiveTab } from '../platform/active-tab';
import { watchRevision } from '../platform/revision';
import { isConnected } from '../platform/send';
import type { Failure } from '../protocol/result';
import type { Shell, TabView } from '../protocol/views';
import { createTell, type Tell } from './deal-actions';
import { command, request } from './request';
import { browserLanguage } from './speech';
import { createToasts, type Toasts } from './toasts';

export interface SidebarState {
  view: ReadonlySignal<TabView | undefined>;
  failure: ReadonlySignal<Failure | undefined>;
  shell: ReadonlySignal<Shell | undefined>;
  /** The extension was reloaded under this page: nothing works until the tab is loaded anew. */
  isCut: ReadonlySignal<boolean>;
  isFramed: boolean;
  toasts: Toasts;
  tell: Tell;
  undo(commitId: CommitId): Promise<Failure | null>;
  /** Another person of the same mail, or another deal; null goes back to what the page shows. */
  choose(choice: { candidate?: string; dealId?: DealId | null }): Promise<void>;
  refresh(): Promise<void>;
  /** The tab as commands name it: left out by a frame, whose tab is known. */
  tab(): { tabId?: number };
}

/**
 * What the sidebar shows, framed in a page or in the browser's own panel. A choice of person or deal belongs to the record
 * on the page and is dropped when the page shows another.
 */
export function createSidebarState(abort: AbortSignal): SidebarState {
  const isFramed = globalThis.top !== globalThis.self;
  const view = signal<TabView | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);
  const isCut = signal(false);
  const toasts = createToasts();
  let panelTab: number | null = null;
  let choice: { candidate?: string; dealId?: DealId } = {};
  let asked = 0;
  let shown = 0;
  let watched: AbortController | undefined;

  const tab = () => (isFramed || panelTab === null ? {} : { tabId: panelTab });
  const check = () => {
    if (!isConnected()) isCut.value = true;
    return !isCut.value;
  };

  async function refresh(): Promise<void> {
    if (!check()) return;
    const turn = ++asked;
    const answer = await request('tab.view', { ...tab(), ...choice });
    if (abort.aborted || turn < shown) return;
    shown = turn;
    if (!answer.ok) {
      failure.value = answer.failure;
      check();
      return;
    }
    failure.value = undefined;
    const before = view.value;
    if (before && before.key !== answer.value.key && (choice.candidate || choice.dealId)) {
      choice = {};
      return refresh();
    }
    view.value = answer.value;
    follow(answer.value.tabId);
  }

  /** A frame learns from its first answer which tab it stands in. */
  function follow(tabId: number): void {
    if (watched && followed === tabId) return;
    watched?.abort();
    watched = new AbortController();
    followed = tabId;
    watchRevision([`tab:${tabId}`], () => void refresh(), AbortSignal.any([abort, watched.signal]));
    // What moved between the question and this moment was not heard.
    void refresh();
  }
  let followed: number | undefined;

  watchRevision(['pipeline', 'settings'], () => void refresh(), abort);
  for (const name of ['focus', 'click', 'visibilitychange']) addEventListener(name, check, { signal: abort });
  if (isFramed) void refresh();
  else {
    watchActiveTab((tabId) => {
      if (tabId === panelTab) return;
      panelTab = tabId;
      choice = {};
      void refresh();
    }, abort);
  }

  return {
    view,
    failure,
    isCut,
    isFramed,
    toasts,
    // Words are needed to tell a failure too, before any view has come.
    shell: computed(() => view.value?.shell ?? (failure.value || isCut.value ? guessedShell() : undefined)),
    tell: createTell(toasts, refresh),
    tab,
    refresh,
    async choose({ candidate, dealId }) {
      choice = {
        ...(candidate ? { candidate } : choice.candidate ? { candidate: choice.candidate } : {}),
        ...(dealId ? { dealId } : {}),
      };
      await refresh();
    },
    async undo(commitId) {
      const result = await command('change.undo', { commitId });
      if (!result.ok) return result.failure;
      await refresh();
      return null;
    },
  };
}

/** What can be told without the background. */
const guessedShell = (): Shell => ({
  language: browserLanguage(),
  theme: 'auto',
  currency: 'EUR',
  today: Math.floor(Date.now() / MS_PER_DAY) as Day,
  isSample: false,
});
