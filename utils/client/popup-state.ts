import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CommitId, DealId } from '../domain/model/ids';
import { activeTab } from '../platform/active-tab';
import { keepPopupView, lastPopupView } from '../platform/popup-memory';
import { watchRevision } from '../platform/revision';
import type { Failure } from '../protocol/result';
import type { DealView, PopupView, SearchView, Shell, TabView } from '../protocol/views';
import { createTell, type Tell } from './deal-actions';
import { command, request } from './request';
import { createToasts, type Toasts } from './toasts';

export interface PopupState {
  view: ReadonlySignal<PopupView | undefined>;
  /** What is painted is the view of an earlier opening; the fresh one is on its way, or could not be had. */
  isOld: ReadonlySignal<boolean>;
  failure: ReadonlySignal<Failure | undefined>;
  page: ReadonlySignal<TabView | undefined>;
  deal: ReadonlySignal<DealView | undefined>;
  found: ReadonlySignal<SearchView | undefined>;
  shell: ReadonlySignal<Shell | undefined>;
  toasts: Toasts;
  tell: Tell;
  openDeal(dealId: DealId | null): Promise<void>;
  search(text: string): Promise<void>;
  undo(commitId: CommitId): Promise<Failure | null>;
}

/** The popup lives for a glance: it paints the last view at once and asks for everything anew. */
export function createPopupState(abort: AbortSignal): PopupState {
  const view = signal<PopupView | undefined>(undefined);
  const isOld = signal(true);
  const failure = signal<Failure | undefined>(undefined);
  const page = signal<TabView | undefined>(undefined);
  const deal = signal<DealView | undefined>(undefined);
  const found = signal<SearchView | undefined>(undefined);
  const toasts = createToasts();
  let dealId: DealId | null = null;
  let searches = 0;

  async function refreshPopup(): Promise<void> {
    const answer = await request('popup.view', {});
    failure.value = answer.ok ? undefined : answer.failure;
    if (!answer.ok) return;
    view.value = answer.value;
    isOld.value = false;
    await keepPopupView(answer.value);
  }
  async function refreshPage(): Promise<void> {
    const tabId = await activeTab();
    if (tabId === null) return;
    const answer = await request('tab.view', { tabId });
    if (answer.ok) page.value = answer.value;
  }
  async function refreshDeal(): Promise<void> {
    const wanted = dealId;
    const answer = wanted === null ? undefined : await request('deal.view', { dealId: wanted });
    if (wanted === dealId) deal.value = answer?.ok ? answer.value.deal : undefined;
  }
  const refresh = async () => {
    await Promise.all([refreshPopup(), refreshPage(), refreshDeal()]);
  };

  void lastPopupView().then((last) => {
    if (last && !view.value) view.value = last;
  });
  watchRevision(['pipeline', 'settings'], () => void refresh(), abort);
  void refresh();

  return {
    view,
    isOld,
    failure,
    page,
    deal,
    found,
    shell: computed(() => view.value?.shell),
    toasts,
    tell: createTell(toasts, refresh),
    async openDeal(next) {
      dealId = next;
      await refreshDeal();
    },
    async search(text) {
      const turn = ++searches;
      const answer = text.trim() === '' ? undefined : await request('deal.search', { text });
      if (turn === searches) found.value = answer?.ok ? answer.value : undefined;
    },
    async undo(commitId) {
      const result = await command('change.undo', { commitId });
      if (!result.ok) return result.failure;
      await refresh();
      return null;
    },
  };
}
