import { browser } from 'wxt/browser';

/** The tab that the rep looks at in this window, or null. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Tells at once and on every change which tab that is, until the signal aborts. */
export function watchActiveTab(onChange: (tabId: number | null) => void, signal: AbortSignal): void {
  const tell = () =>
    void activeTab().then((tabId) => {
      if (!signal.aborted) onChange(tabId);
    });
  browser.tabs.onActivated.addListener(tell);
  browser.tabs.onUpdated.addListener(tell);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(tell);
    browser.tabs.onUpdated.removeListener(tell);
  });
  tell();
}
