import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DealId } from '../domain/model/ids';
import { watchActiveTab } from '../platform/active-tab';
import { watchRevision } from '../platform/revision';
import { isConnected } from '../platform/send';
import type { Failure } from '../protocol/result';
import type { Shell, TabView } from '../protocol/views';
import { type Commands, createCommands } from './deal-actions';
import { request } from './request';
import { plainShell } from './speech';
import { createToasts, type Toasts } from './toasts';

export interface SidebarState extends Commands {
  view: ReadonlySignal<TabView | undefined>;
  /** The page shows another record, but what the rep typed belongs to the one that is shown here and is not saved. */
  held: ReadonlySignal<TabView | undefined>;
  failure: ReadonlySignal<Failure | undefined>;
  shell: ReadonlySignal<Shell | undefined>;
  /** The extension was reloaded under this page: nothing works until the tab is loaded anew. */
  isCut: ReadonlySignal<boolean>;
  isFramed: boolean;
  toasts: Toasts;
  /** Leaves what was typed, and shows what the page shows. */
  showHeld(): void;
  /** Another person of the same mail, or another deal; null goes back to what the page shows. */
  choose(choice: { candidate?: string; dealId?: DealId | null }): Promise<void>;
  refresh(): Promise<void>;
  /** The tab as commands name it: left out by a frame, whose tab is known. */
  tab(): { tabId?: number };
}

/**
 * What the sidebar shows, framed in a page or in the browser's own panel. A choice of person or deal belongs to the record
 * on the page and is dropped when the page shows another. `hasUnsaved`: is there text in a form that is not saved?
 */
export function createSidebarState(abort: AbortSignal, hasUnsaved: () => boolean): SidebarState {
  const isFramed = globalThis.top !== globalThis.self;
  const view = signal<TabView | undefined>(undefined);
  const held = signal<TabView | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);
  const isCut = signal(false);
  const toasts = createToasts();
  let panelTab: number | null = null;
  let choice: { candidate?: string; dealId?: DealId } = {};
  let lastKey: string | null | undefined;
  let asked = 0;
  let shown = 0;
  let watched: { tabId: number; abort: AbortController } | undefined;

  const tab = () => (isFramed || panelTab === null ? {} : { tabId: panelTab });
  const check = () => {
    if (!isConnected()) isCut.value = true;
    return !isCut.value;
  };

  async function refresh(): Promise<void> {
    if (!check()) return;
    const turn = ++asked;
    const answer = await request('tab.view', { ...tab(), ...choice });
    if (abort.aborted || turn < shown || !check()) return;
    shown = turn;
    failure.value = answer.ok ? undefined : answer.failure;
    if (!answer.ok) return;
    const isOther = lastKey !== undefined && lastKey !== answer.value.key;
    lastKey = answer.value.key;
    if (isOther && (choice.candidate || choice.dealId)) {
      choice = {};
      return refresh();
    }
    show(answer.value);
    await follow(answer.value.tabId);
  }

  function show(next: TabView): void {
    const isOther = view.value !== undefined && recordOf(view.value) !== recordOf(next);
    if (isOther && hasUnsaved()) {
      held.value = next;
      return;
    }
    held.value = undefined;
    view.value = next;
  }

  /** A frame learns from its first answer which tab it stands in. */
  async function follow(tabId: number): Promise<void> {
    if (watched?.tabId === tabId) return;
    watched?.abort.abort();
    watched = { tabId, abort: new AbortController() };
    watchRevision([`tab:${tabId}`], () => void refresh(), AbortSignal.any([abort, watched.abort.signal]));
    // What the page reported between the question and the watch would be missed.
    await refresh();
  }

  watchRevision(['pipeline', 'settings'], () => void refresh(), abort);
  for (const name of ['focus', 'click', 'visibilitychange']) addEventListener(name, check, { signal: abort });
  if (isFramed) void refresh();
  else {
    watchActiveTab((tabId) => {
      if (tabId === panelTab) return;
      panelTab = tabId;
      choice = {};
      lastKey = undefined;
      void refresh();
    }, abort);
  }

  return {
    ...createCommands(toasts, refresh),
    view,
    held,
    failure,
    isCut,
    isFramed,
    toasts,
    shell: computed(
      () => view.value?.shell ?? (failure.value || isCut.value ? plainShell() : undefined),
    ),
    tab,
    refresh,
    showHeld() {
      if (held.value) view.value = held.value;
      held.value = undefined;
    },
    async choose({ candidate, dealId }) {
      choice = {
        ...(candidate ? { candidate } : choice.candidate ? { candidate: choice.candidate } : {}),
        ...(dealId ? { dealId } : {}),
      };
      await refresh();
    },
  };
}

/** What a view is about: a form that was begun on one record never serves another. */
export const recordOf = ({ tabId, key, person, deal }: TabView): string =>
  JSON.stringify([tabId, key, person?.email ?? null, deal?.id ?? null]);
