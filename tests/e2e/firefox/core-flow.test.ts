import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, openOwnPage } from '../../support/browser/firefox';
import { mailbox } from '../../support/demo/gmail-page';
import { MAILS, ME } from '../../support/demo/mails';
import { addressOf } from '../../support/demo/serve';

const EXTENSION = new URL('../../../.output/firefox-mv3', import.meta.url).pathname;
let browser: Browser;
beforeAll(async () => {
  browser = await launchFirefox(EXTENSION);
});
afterAll(async () => {
  await browser?.close();
});

async function openMail(): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isMailbox = request.url().startsWith('https://mail.google.com/');
    void request.respond(
      isMailbox
        ? {
            status: 200,
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
            body: mailbox(ME, MAILS),
          }
        : { status: 404, body: '' },
    );
  });
  await page.goto(addressOf(MAILS[0]));
  return page;
}
/** Asks the background as the popup does, from the popup's own page. */
const ask = (popup: Page, name: string, input: object): Promise<{ ok: boolean; value: never }> =>
  popup.evaluate(
    (request, given) =>
      (globalThis as unknown as { browser: typeof chrome }).browser.runtime.sendMessage({
        name: request,
        input: given,
      }),
    name,
    input,
  ) as Promise<{ ok: boolean; value: never }>;

// While requests are answered for the page, Firefox lets its frame with the sidebar wait; so the popup asks instead.
describe('Firefox', () => {
  it('reads the open mail, captures its lead, moves it, and the popup shows the deal and its chance', async () => {
    const page = await openMail();
    await page.waitForSelector('leadlight-sidebar');
    await expect
      .poll(
        () => page.evaluate(() => document.querySelector('leadlight-sidebar')!.getBoundingClientRect().width),
        { timeout: 20_000 },
      )
      .toBe(320);
    const popup = await openOwnPage(browser, 'popup.html');
    await popup.waitForSelector('input[type=search]');
    const tabId = await popup.evaluate(async () => {
      const tabs = await (globalThis as unknown as { browser: typeof chrome }).browser.tabs.query({});
      return tabs.find(({ url }) => url?.startsWith('https://mail.google.com/'))!.id!;
    });
    const { value: view } = (await ask(popup, 'tab.view', { tabId })) as {
      value: { key: string; person: { email: string; name: string }; isOffered: boolean };
    };
    expect(view.person).toMatchObject({ name: 'Jonas Hedman', email: 'jonas.hedman@fjallfrakt.example' });
    expect(view.isOffered).toBe(true);
    const click = { idem: 'first-click', tabId, key: view.key, candidate: view.person.email };
    const { value: made } = (await ask(popup, 'deal.capture', click)) as { value: { dealId: string } };
    expect(((await ask(popup, 'deal.capture', click)) as { value: { dealId: string } }).value.dealId).toBe(
      made.dealId,
    );
    await ask(popup, 'deal.moveTo', { idem: 'second-click', dealId: made.dealId, stageId: 'proposal' });

    await popup.type('input[type=search]', 'handhelds');
    await popup.waitForSelector('.dealrow');
    expect(await popup.$$eval('.dealrow', (rows) => rows.length)).toBe(1);
    await popup.click('.dealrow');
    await popup.waitForSelector('.chance');
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain('Handhelds for 34 trucks');
    expect(text).toContain('Move to Negotiation');
    expect(text).toMatch(/50\s%/);
  });
});
