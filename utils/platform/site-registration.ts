import { browser } from 'wxt/browser';
import { askOverlay } from './ask-overlay';
import { hasHost, hostOf, patternOf } from './hosts';
import { manifestScripts, runtimeScript, siteScript } from './site-scripts';

type Choice = { host: string; siteId: string };

/** Brings the run-time site scripts in line with what the rep chose and the browser granted, here and in open tabs. */
export async function syncSites(choices: readonly Choice[]): Promise<void> {
  const granted: Choice[] = [];
  for (const choice of choices) if (await hasHost(choice.host)) granted.push(choice);
  const bySite = Map.groupBy(granted, ({ siteId }) => siteId);
  const wanted = [...bySite].map(([siteId, list]) =>
    runtimeScript(
      siteId,
      list.map(({ host }) => patternOf(host)),
    ),
  );
  await browser.scripting.unregisterContentScripts();
  if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
  await Promise.all(granted.map(({ host, siteId }) => startIn({ url: patternOf(host) }, siteId)));
}

/** Starts a site's script in the open tabs that match; a tab that refuses (an error page) is passed over. */
async function startIn(query: { url: string | string[] }, siteId: string): Promise<void> {
  const tabs = await browser.tabs.query(query);
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: [siteScript(siteId)] as never })
        .catch(() => undefined);
    }),
  );
}

/** After an install or update the tabs that were open have no overlay, or one that can no longer speak. */
export async function startInOpenTabs(): Promise<void> {
  await Promise.all(
    manifestScripts(import.meta.env.MODE).map(({ matches, js }) =>
      startIn({ url: matches }, js[0]!.replace(/^overlay-|\.js$/g, '')),
    ),
  );
}

/** The browser or the rep took hosts back: their overlays leave the pages. */
export async function stopWhere(
  patterns: readonly string[],
  tabs: { tabId: number; host: string }[],
): Promise<void> {
  const hosts = new Set(patterns.map((pattern) => hostOf(new URL(pattern.replace('*://', 'https://')))));
  await Promise.all(
    tabs
      .filter(({ host }) => hosts.has(host))
      .map(({ tabId }) => askOverlay(tabId, null, { to: 'overlay', type: 'stop' })),
  );
}
