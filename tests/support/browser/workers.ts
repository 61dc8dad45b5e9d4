import type { Page } from 'playwright-core';

/** Kills every service worker at once, as the browser does at any moment. `page`: any open page. */
export async function createWorkerKiller(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return async () => {
    await session.send('ServiceWorker.stopAllWorkers');
  };
}
