import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CommitId, DealId } from '../domain/model/ids';
import { keepPopupView, lastPopupView } from '../platform/popup-memory';
import { watchRevision } from '../platform/revision';
import type { Failure } from '../protocol/result';
import type { DealView, PopupView, SearchView, Shell, TabView } from '../protocol/views';
import { createTell, type Tell } from './deal-actions';
import { guessedShell } from './guessed-shell';
import { command, request } from './request';
import { createResource } from './resource';
import { createTabPage } from './tab-page';
import { createToasts, type Toasts } from './toasts';

export interface PopupState {
  view: ReadonlySignal<PopupView | undefined>;
  /** What is painted is an earlier view; the fresh one is on its way, or could not be had. */
  isOld: ReadonlySignal<boolean>;
  failure: ReadonlySignal<Failure | undefined>;
  page: ReadonlySignal<TabView | undefined>;
  deal: ReadonlySignal<DealView | undefined>;
  found: ReadonlySignal<SearchView | undefined>;
  shell: ReadonlySignal<Shell | undefined>;
  toasts: Toasts;
  /** After a refusal too everything is asked for anew: what was shown may be the reason of it. */
  tell: Tell;
  refresh(): Promise<void>;
  /** Null closes the deal that is open. Gives why the deal could not be had. */
  openDeal(dealId: DealId | null): Promise<Failure | null>;
  /** An empty text ends the search. Gives why nothing could be searched. */
  search(text: string): Promise<Failure | null>;
  undo(commitId: CommitId): Promise<Failure | null>;
}

/** The popup lives for a glance: it paints the last view at once and asks for everything anew. */
export function createPopupState(abort: AbortSignal): PopupState {
  const fresh = createResource(() => request('popup.view', {}), ['pipeline', 'settings'], abort);
  const last = signal<PopupView | undefined>(undefined);
  const view = computed(() => fresh.value.value ?? last.value);
  const page = createTabPage(abort);
  const deal = signal<DealView | undefined>(undefined);
  const found = signal<SearchView | undefined>(undefined);
  const toasts = createToasts();
  let wantedDeal: DealId | null = null;
  let wantedText = '';
  let asked = 0;
  let searched = 0;

  async function refreshDeal(): Promise<Failure | null> {
    const dealId = wantedDeal;
    const turn = ++asked;
    const answer = dealId === null ? undefined : await request('deal.view', { dealId });
    if (turn !== asked || abort.aborted) return null;
    if (answer?.ok) deal.value = answer.value.deal;
    // A deal that is gone is closed; one that could not be asked for stays as it was.
    else if (!answer || answer.failure.code === 'not-found' || deal.peek()?.id !== dealId) {
      wantedDeal = null;
      deal.value = undefined;
    }
    return answer && !answer.ok ? answer.failure : null;
  }
  async function refreshFound(): Promise<Failure | null> {
    const turn = ++searched;
    const answer = wantedText === '' ? undefined : await request('deal.search', { text: wantedText });
    if (turn !== searched || abort.aborted) return null;
    if (answer?.ok || !answer) found.value = answer?.value;
    return answer && !answer.ok ? answer.failure : null;
  }
  const refresh = async () => {
    await Promise.all([fresh.refresh(), page.refresh(), refreshDeal(), refreshFound()]);
  };

  void lastPopupView().then((kept) => {
    last.value = kept;
  });
  const stopKeeping = effect(() => {
    // A view that cannot be kept costs the next opening a moment, and nothing else.
    if (fresh.value.value) keepPopupView(fresh.value.value).catch(() => {});
  });
  abort.addEventListener('abort', stopKeeping);
  watchRevision(
    ['pipeline', 'settings'],
    () => {
      void refreshDeal();
      void refreshFound();
    },
    abort,
  );

  const tell = createTell(toasts, refresh);
  return {
    view,
    isOld: computed(() => fresh.value.value === undefined || fresh.failure.value !== undefined),
    failure: fresh.failure,
    page: page.view,
    deal,
    found,
    shell: computed(() => view.value?.shell ?? (fresh.failure.value && guessedShell())),
    toasts,
    refresh,
    async tell(name, input, told) {
      const result = await tell(name, input, told);
      if (!result.ok) await refresh();
      return result;
    },
    openDeal(dealId) {
      wantedDeal = dealId;
      return refreshDeal();
    },
    search(text) {
      wantedText = text.trim();
      return refreshFound();
    },
    async undo(commitId) {
      const result = await command('change.undo', { commitId });
      if (!result.ok) return result.failure;
      await refresh();
      return null;
    },
  };
}
