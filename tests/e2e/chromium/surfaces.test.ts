import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../../fixtures/hostile';
import { axeViolations } from '../../support/browser/axe';
import { launchChromium, type RunningChromium } from '../../support/browser/chromium';
import { openSidebar } from '../../support/browser/sidebar';
import type { DemoMail } from '../../support/demo/gmail-page';
import { MAILS, ME } from '../../support/demo/mails';
import { addressOf, serveMailbox } from '../../support/demo/serve';

const EXTENSION = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;

describe.each([
  ['light', 'en-US'],
  ['dark', 'sv-SE'],
] as const)('surfaces, %s, %s', (colorScheme, locale) => {
  let browser: RunningChromium;
  beforeAll(async () => {
    browser = await launchChromium({ extension: EXTENSION, colorScheme, locale });
    await serveMailbox(browser.context);
  });
  afterAll(() => browser?.close());
  const capture = /^(Capture lead|Fånga lead)/;

  /** Opens a page of ours and waits until it is drawn. */
  async function own(path: string): Promise<Page> {
    const page = await browser.open(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForTimeout(300);
    return page;
  }

  it('empty ones have no accessibility violation', async () => {
    for (const path of [
      'popup.html',
      'welcome.html',
      'dashboard.html#/settings',
      'dashboard.html#/history',
      'sidebar.html',
    ]) {
      const page = await own(path);
      expect(await axeViolations(page), path).toEqual([]);
      await page.close();
    }
  });

  it('full ones have none either: an unknown person, a deal, the sample pipeline', async () => {
    const mail = await browser.context.newPage();
    await mail.goto(addressOf(MAILS[0]));
    const frame = await openSidebar(mail);
    await frame.getByRole('button', { name: capture }).waitFor();
    expect(await axeViolations(frame), 'unknown').toEqual([]);
    await frame.getByRole('button', { name: capture }).click();
    await frame.locator('.chance').waitFor();
    await mail.waitForTimeout(300);
    expect(await axeViolations(frame), 'deal').toEqual([]);

    const popup = await own('popup.html');
    await popup.evaluate(() => chrome.runtime.sendMessage({ name: 'sample.enter', input: {} }));
    await popup.locator('.headline').waitFor();
    await popup.waitForTimeout(300);
    expect(await axeViolations(popup), 'popup').toEqual([]);
    await popup.close();
    for (const path of ['dashboard.html#/settings', 'dashboard.html#/history']) {
      const page = await own(path);
      expect(await axeViolations(page), path).toEqual([]);
      await page.close();
    }
    await mail.close();
  });
});

describe('hostile names and subjects', () => {
  let browser: RunningChromium;
  const mails = HOSTILE.map(
    (text, index): DemoMail => ({
      id: MAILS[0]!.id + BigInt(1000 + index),
      from: { name: text, email: `person${index}@hostile${index}.example` },
      to: ME,
      subject: text,
      date: '20 Nov 2026, 09:00',
      body: [text],
    }),
  );
  beforeAll(async () => {
    browser = await launchChromium({ extension: EXTENSION });
    await serveMailbox(browser.context, mails);
  });
  afterAll(() => browser?.close());

  const hits = (where: Page | Frame) =>
    where.evaluate(() => [
      Reflect.get(window, 'hit') ?? null,
      document.querySelectorAll('script:not([src]), iframe, a[href^="javascript:"], img:not([src^="/icon/"])')
        .length,
    ]);

  it('run nothing and add no element in sidebar, popup and dashboard, and name nobody else as the lead', async () => {
    const page = await browser.context.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => expect.fail('a dialog was opened')));
    for (const mail of mails) {
      await page.goto('about:blank');
      await page.goto(addressOf(mail));
      const frame = await openSidebar(page);
      await frame.getByText(mail.from.email).first().waitFor();
      await frame
        .getByRole('button', { name: /^Capture lead/ })
        .evaluate((button: HTMLElement) => button.click());
      await frame.locator('.chance').waitFor();
      expect(await hits(frame)).toEqual([null, 0]);
    }
    for (const path of ['popup.html', 'dashboard.html#/history', 'dashboard.html#/settings']) {
      const own = await browser.open(path);
      await own.getByRole('heading', { level: 1 }).first().waitFor();
      await own.waitForTimeout(500);
      expect(await hits(own), path).toEqual([null, 0]);
      await own.close();
    }
  });
});
