import type { RunningChromium } from '../browser/chromium';
import type { Kept } from './answer';

/** What can be seen of the running extension from a page of its own. */
export interface ExtensionView {
  /** The tab that shows this address; null when there is none. */
  tabOf(url: string): Promise<number | null>;
  /** Has an overlay announced itself in this tab, that is: does the page belong to a site? */
  isReading(tabId: number): Promise<boolean>;
  /** Waits `ms` by the page's clock, and until the background has answered a question asked after that. */
  pass(tabId: number, ms: number): Promise<void>;
  /** What the background keeps of the tab; null while it was told nothing. */
  kept(tabId: number): Promise<Kept | null>;
  /** Forgets every tab and whatever was learned of earlier pages. */
  forget(): Promise<void>;
}

export async function createExtensionView(browser: RunningChromium): Promise<ExtensionView> {
  const own = await browser.open('popup.html');
  // The extension makes its database itself: opened too early, it would be made here, and empty.
  await own.evaluate(() => chrome.runtime.sendMessage({ name: 'popup.view', input: {} }));
  return {
    tabOf: (url) =>
      own.evaluate(async (address) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((tab) => tab.url === address)?.id ?? null;
      }, url),

    isReading: (tabId) =>
      own.evaluate(async (id) => {
        const key = `site:${id}`;
        return key in (await chrome.storage.session.get(key));
      }, tabId),

    pass: (tabId, ms) =>
      own.evaluate(
        async ([id, time]) => {
          await chrome.scripting.executeScript({
            target: { tabId: id },
            func: (wait) => new Promise((resolve) => setTimeout(resolve, wait, null)),
            args: [time],
          });
          await chrome.runtime.sendMessage({ name: 'tab.view', input: { tabId: id } });
        },
        [tabId, ms] as const,
      ),

    kept: (tabId) =>
      own.evaluate(async (id) => {
        const [facts, offer] = [`facts:${id}`, `offer:${id}`];
        const all = await chrome.storage.session.get([facts, offer]);
        return all[facts] ? ({ facts: all[facts], offer: all[offer] } as never) : null;
      }, tabId),

    forget: () =>
      own.evaluate(async () => {
        const session = await chrome.storage.session.get(null);
        const ofTabs = Object.keys(session).filter((key) => /^(facts|offer|site):/.test(key));
        await chrome.storage.session.remove(ofTabs);
        await new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('leadlight');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const db = open.result;
            const done = () => {
              db.close();
              resolve();
            };
            if (!db.objectStoreNames.contains('settings')) return done();
            const change = db.transaction(['settings', 'commits'], 'readwrite');
            change.objectStore('settings').clear();
            change.objectStore('commits').clear();
            change.oncomplete = done;
            change.onerror = () => reject(change.error);
          };
        });
      }),
  };
}
