import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { provideChromium } from './provide';

export interface ChromiumOptions {
  /** Folder of the built extension; without it the same browser runs bare. */
  extension?: string;
  /** Like `sv-SE`; also the language of the extension. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  deviceScaleFactor?: number;
  headless?: boolean;
  args?: string[];
  /** A profile to use again; without it a new one that is removed at the end. */
  profile?: string;
}

export interface RunningChromium {
  context: BrowserContext;
  /** Of the loaded extension; empty when there is none. */
  id: string;
  /** The browser's own debugging session (workers, targets). */
  browserSession: CDPSession;
  worker(): Promise<Worker>;
  /** A page of the extension in a tab of its own. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

const isRoot = () => process.getuid?.() === 0;

/** Real Chromium with the built extension, exactly as it ships. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<RunningChromium> {
  const { locale = 'en-US', headless = true } = options;
  const found = provideChromium();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'leadlight-'));
  // A copy: the browser reads the files when it needs them, and a build that runs meanwhile takes them away. Beside its
  // profile, as the extension's id and so its data hang on the path.
  const extension = options.extension && join(profile, 'build-under-test');
  if (extension) cpSync(options.extension!, extension, { recursive: true });
  const isLoadedByLine = found.takes === 'loads';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    headless: false,
    locale,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    ...(options.viewport === null ? {} : { deviceScaleFactor: options.deviceScaleFactor ?? 1 }),
    ignoreDefaultArgs: isLoadedByLine ? [] : ['--disable-extensions'],
    env: { ...process.env, LANGUAGE: locale.slice(0, 2) } as Record<string, string>,
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(isRoot() ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      `--lang=${locale}`,
      ...(extension && isLoadedByLine
        ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]
        : []),
      ...(extension && !isLoadedByLine ? ['--enable-unsafe-extension-debugging'] : []),
      ...(options.args ?? []),
    ],
  });
  const browserSession = await context.browser()!.newBrowserCDPSession();
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  let id = '';
  if (extension) {
    if (!isLoadedByLine)
      await browserSession.send('Extensions.loadUnpacked' as never, { path: extension } as never);
    id = new URL((await worker()).url()).host;
  }
  return {
    context,
    id,
    browserSession,
    worker,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
