import type { RunningChromium } from './chromium';

/** The private interface of chrome://extensions, as far as it is used here. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  addHostPermission(id: string, pattern: string): Promise<void>;
  removeHostPermission(id: string, pattern: string): Promise<void>;
}

async function asDeveloper<A>(
  { context }: RunningChromium,
  act: (api: DeveloperPrivate, argument: A) => Promise<void>,
  argument: A,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([source, given]) => {
      const run = new Function('api', 'given', `return (${source})(api, given)`);
      return run((chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate, given);
    },
    [act.toString(), argument] as const,
  );
  await page.close();
}

/** Grants a host as the rep's "Allow" in the browser's own prompt does; a prompt cannot be clicked from a test. */
export const grantHost = (browser: RunningChromium, pattern: string): Promise<void> =>
  asDeveloper(browser, (api, [id, host]) => api.addHostPermission(id, host), [browser.id, pattern] as [
    string,
    string,
  ]);

/** Takes the host back in the browser's own settings. */
export const takeHostBack = (browser: RunningChromium, pattern: string): Promise<void> =>
  asDeveloper(browser, (api, [id, host]) => api.removeHostPermission(id, host), [browser.id, pattern] as [
    string,
    string,
  ]);

/** Reloads the extension under its open pages, as an update does. Developer mode first, else the browser disables it. */
export async function reloadExtension(browser: RunningChromium): Promise<void> {
  await asDeveloper(browser, (api, isOn) => api.updateProfileConfiguration({ inDeveloperMode: isOn }), true);
  const worker = await browser.worker();
  const isGone = new Promise((resolve) => worker.once('close', resolve));
  const isBack = browser.context.waitForEvent('serviceworker');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await isGone;
  await isBack;
}

/** Switches the extension off, as the rep can do at any time: its pages die, its scripts on other pages stay behind. */
export async function switchOff({ context, id }: RunningChromium): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((own) => chrome.management.setEnabled(own, false), id);
  await page.close();
}
