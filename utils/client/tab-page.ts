import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { watchActiveTab } from '../platform/active-tab';
import type { TabView } from '../protocol/views';
import { request } from './request';
import { createResource, type Resource } from './resource';

export interface TabPage {
  /** Undefined until the first answer about the tab that is active now. */
  view: ReadonlySignal<TabView | undefined>;
  refresh(): Promise<void>;
}

/** What stands on the page of the active tab, followed as tab and page change. */
export function createTabPage(abort: AbortSignal): TabPage {
  const resource = signal<Resource<TabView> | undefined>(undefined);
  let followed: number | null = null;
  let watched: AbortController | undefined;
  watchActiveTab((tabId) => {
    if (tabId === followed) return;
    followed = tabId;
    // Answers about the tab that was left are dropped with it.
    watched?.abort();
    watched = new AbortController();
    resource.value =
      tabId === null
        ? undefined
        : createResource(
            () => request('tab.view', { tabId }),
            ['pipeline', 'settings', `tab:${tabId}`],
            AbortSignal.any([abort, watched.signal]),
          );
  }, abort);
  return {
    view: computed(() => resource.value?.value.value),
    refresh: async () => resource.peek()?.refresh(),
  };
}
