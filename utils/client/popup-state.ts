import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DealId } from '../domain/model/ids';
import { activeTab } from '../platform/active-tab';
import { keepPopupView, lastPopupView } from '../platform/popup-memory';
import { watchRevision } from '../platform/revision';
import type { Failure } from '../protocol/result';
import type { DealView, PopupView, Shell, TabView } from '../protocol/views';
import { type Commands, createCommands } from './deal-actions';
import { request } from './request';
import { createSearch, type Search } from './search';
import { plainShell } from './speech';
import { createToasts, type Toasts } from './toasts';

export interface PopupState extends Commands {
  view: ReadonlySignal<PopupView | undefined>;
  /** What is painted is the view of an earlier opening; the fresh one is on its way, or could not be had. */
  isOld: ReadonlySignal<boolean>;
  failure: ReadonlySignal<Failure | undefined>;
  page: ReadonlySignal<TabView | undefined>;
  deal: ReadonlySignal<DealView | undefined>;
  search: Search;
  shell: ReadonlySignal<Shell | undefined>;
  toasts: Toasts;
  /** Shows a deal in the popup; null goes back. */
  openDeal(dealId: DealId | null): Promise<void>;
  refresh(): Promise<void>;
}

/** The popup lives for a glance: it paints the last view at once and asks for everything anew. */
export function createPopupState(abort: AbortSignal): PopupState {
  const view = signal<PopupView | undefined>(undefined);
  const isOld = signal(false);
  const failure = signal<Failure | undefined>(undefined);
  const page = signal<TabView | undefined>(undefined);
  const deal = signal<DealView | undefined>(undefined);
  const toasts = createToasts();
  let dealId: DealId | null = null;
  let turn = 0;

  async function refreshPopup(): Promise<void> {
    const mine = ++turn;
    const answer = await request('popup.view', {});
    if (mine !== turn || abort.aborted) return;
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
    if (!last || view.value) return;
    view.value = last;
    isOld.value = true;
  });
  watchRevision(['pipeline', 'settings'], () => void refresh(), abort);
  void refresh();

  return {
    ...createCommands(toasts, refresh),
    view,
    isOld,
    failure,
    page,
    deal,
    search: createSearch(abort),
    shell: computed(() => view.value?.shell ?? (failure.value ? plainShell() : undefined)),
    toasts,
    refresh,
    async openDeal(next) {
      dealId = next;
      await refreshDeal();
    },
  };
}
