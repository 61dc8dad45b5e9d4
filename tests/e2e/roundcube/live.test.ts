import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import accounts from '../../servers/roundcube/accounts.json';
import mails from '../../servers/roundcube/mails.json';
import { boxesUnderSidebar } from '../../support/browser/boxes';
import { launchChromium, type RunningChromium } from '../../support/browser/chromium';
import { openSidebar } from '../../support/browser/sidebar';

const EXTENSION = new URL('../../../.output/chrome-mv3-e2e', import.meta.url).pathname;
const HOST = `http://127.0.0.1:${process.env.LEADLIGHT_ROUNDCUBE_PORT ?? 18081}/`;

let browser: RunningChromium;
beforeAll(async () => {
  browser = await launchChromium({ extension: EXTENSION });
});
afterAll(() => browser?.close());

async function logIn(page: Page, login: string): Promise<void> {
  const account = accounts.find((one) => one.login === login)!;
  await browser.context.clearCookies();
  await page.goto(HOST);
  await page.fill('#rcmloginuser', account.login);
  await page.fill('#rcmloginpwd', account.password);
  await page.press('#rcmloginpwd', 'Enter');
  await page.waitForURL(/_task=mail/);
}

const mailOf = (file: string) => mails.find((mail) => mail.file.startsWith(file))!;
const uidOf = (file: string) => mailOf(file).in.INBOX!;
const messageAt = (uid: number) => `${HOST}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`;

/** What the extension made of the page that is open: the decision of the background. */
async function offerOn(
  page: Page,
  uid: number,
): Promise<{ isOffered: boolean; email: string | undefined; why: string }> {
  const worker = await browser.worker();
  let found: { offer: { isOffered: boolean; offered: { email: string }[]; why: string } } | undefined;
  await expect
    .poll(
      async () => {
        const all = await worker.evaluate(() => chrome.storage.session.get(null));
        const offers = Object.entries(all as Record<string, typeof found & { key: string }>);
        found = offers.find(([key, value]) => key.startsWith('offer:') && value?.key === `INBOX/${uid}`)?.[1];
        return found !== undefined;
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  expect(page.url()).toContain('127.0.0.1');
  const { isOffered, offered, why } = found!.offer;
  return { isOffered, email: offered[0]?.email, why };
}

/** The core flow: from an unknown sender to a deal that moved, and a known sender after a reload. */
async function coreFlow(page: Page, frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: /^Capture lead/ }).click();
  await frame.getByRole('region', { name: 'Chance to win' }).waitFor();
  await frame.getByRole('button', { name: 'No amount' }).click();
  await frame.getByRole('textbox', { name: 'Amount' }).fill('480 000');
  await frame.getByRole('textbox', { name: 'Amount' }).press('Enter');
  await frame.getByRole('button', { name: 'Move to Qualified' }).click();
  await frame.getByRole('button', { name: 'Move to Meeting' }).waitFor();
  await page.reload();
  const again = await openSidebar(page);
  await again.getByText('This mail is logged').waitFor();
  await again.getByRole('button', { name: 'Move to Meeting' }).waitFor();
}

describe('a real Roundcube', () => {
  it('elastic: the core flow on a message page, with nothing of the page under the sidebar', async () => {
    const page = await browser.context.newPage();
    await logIn(page, 'rep@fjallby.example');
    await page.goto(messageAt(uidOf('01')));
    const frame = await openSidebar(page);
    await frame.getByRole('heading', { level: 1, name: 'Ingrid Solberg' }).waitFor();
    expect(await boxesUnderSidebar(page)).toEqual([]);
    await coreFlow(page, frame);
    await page.close();
  });

  it('elastic: the preview pane, where the message stands in a frame and the address does not change', async () => {
    const page = await browser.context.newPage();
    await logIn(page, 'rep@fjallby.example');
    const mail = mailOf('15');
    await page.getByText(mail.subject!, { exact: false }).first().click();
    const frame = await openSidebar(page);
    await frame.getByRole('heading', { level: 1, name: mail.lead!.name!.replace('Dr. ', '') }).waitFor();
    expect((await offerOn(page, uidOf('15'))).email).toBe(mail.lead!.email);
    await page.close();
  });

  it('larry in German: the core flow on a message page', async () => {
    const page = await browser.context.newPage();
    await logIn(page, 'rep-de@fjallby.example');
    const mail = mailOf('17');
    await page.goto(messageAt(uidOf('17')));
    const frame = await openSidebar(page);
    await frame.getByRole('heading', { level: 1, name: mail.lead!.name!.replace('Dr. ', '') }).waitFor();
    await coreFlow(page, frame);
    await page.close();
  });

  it('every mail of the inbox offers exactly the lead that a person would see in it', async () => {
    const page = await browser.context.newPage();
    await logIn(page, 'rep@fjallby.example');
    const wrong: string[] = [];
    for (const mail of mails.filter((one) => one.mailbox === 'fjallby.example' && one.in.INBOX)) {
      const uid = mail.in.INBOX!;
      await page.goto(messageAt(uid));
      const { isOffered, email, why } = await offerOn(page, uid);
      const wanted = mail.lead?.email ?? null;
      const tolerated = ('tolerated' in mail && (mail.tolerated as string[] | undefined)) || [];
      if (isOffered && email && tolerated.includes(email)) continue;
      if ((isOffered ? email : null) !== wanted)
        wrong.push(`${mail.file}: ${isOffered ? email : 'nobody'} (${why}) for ${wanted}`);
    }
    expect(wrong).toEqual([]);
    await page.close();
  });
});
