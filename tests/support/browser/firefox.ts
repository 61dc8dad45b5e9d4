import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from './find';

/** Pinned, so that the extension's pages have a known address. */
export const UUID = '6f1b2a52-0c3d-4e5f-8a9b-1c2d3e4f5a6b';
const ADDON = 'leadlight@leadlight.example';

/** Real Firefox with the built extension, driven through WebDriver BiDi. */
export async function launchFirefox(extension: string): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox was found');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en-US',
    },
  });
  await browser.installExtension(extension);
  return browser;
}

/** A page of the extension. Firefox never reports that it has loaded, so it is looked for after a moment. */
export async function openOwnPage(browser: Browser, path: string, settleMs = 2500) {
  const page = await browser.newPage();
  await Promise.race([
    page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, settleMs)),
  ]);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return page;
}
