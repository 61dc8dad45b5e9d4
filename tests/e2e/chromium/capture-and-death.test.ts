import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type RunningChromium } from '../../support/browser/chromium';
import { rowsOf } from '../../support/browser/rows';
import { openSidebar } from '../../support/browser/sidebar';
import { createWorkerKiller } from '../../support/browser/workers';
import { type DemoMail, hexOf } from '../../support/demo/gmail-page';
import { MAILS, ME } from '../../support/demo/mails';
import { addressOf, serveMailbox } from '../../support/demo/serve';

const EXTENSION = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
/** How many captures; each third is hit before, during and after. */
const ROUNDS = Number(process.env.LEADLIGHT_KILLS ?? 20);
const SENDERS = Array.from(
  { length: ROUNDS },
  (_, index): DemoMail => ({
    id: MAILS[0]!.id + BigInt(5000 + index),
    from: { name: `Person ${index}`, email: `person@firm${index}.example` },
    to: ME,
    subject: `Request ${index}`,
    date: '20 Nov 2026, 09:00',
    body: ['Hello, we would like an offer.'],
  }),
);

let browser: RunningChromium;
let page: Page;
let frame: Frame;
beforeAll(async () => {
  browser = await launchChromium({ extension: EXTENSION });
  await serveMailbox(browser.context, SENDERS);
  page = await browser.context.newPage();
  await page.goto(addressOf(SENDERS[0]));
  frame = await openSidebar(page);
});
afterAll(() => browser?.close());

describe('a capture', () => {
  it('is neither lost nor doubled when the worker is stopped before, during or after it', async () => {
    const kill = await createWorkerKiller(page);
    for (const [round, mail] of SENDERS.entries()) {
      await page.evaluate((hex) => {
        location.hash = `#inbox/${hex}`;
      }, hexOf(mail));
      await frame.getByRole('heading', { level: 1, name: mail.from.name, exact: true }).waitFor();
      const capture = frame.getByRole('button', { name: /^Capture lead/ });
      await capture.waitFor();
      if (round % 3 === 0) await kill();
      await capture.click();
      if (round % 3 === 1) {
        await page.waitForTimeout((round * 7) % 60);
        await kill();
      }
      await frame.getByRole('heading', { name: mail.subject, exact: true }).waitFor();
      if (round % 3 === 2) await kill();
    }
    const wanted = SENDERS.map(({ subject }) => subject).toSorted();
    const deals = await rowsOf(browser, 'deals');
    expect(deals.map(({ name }) => name).toSorted()).toEqual(wanted);
    const contacts = await rowsOf(browser, 'contacts');
    expect(contacts.map(({ name }) => name).toSorted()).toEqual(
      SENDERS.map(({ from }) => from.name).toSorted(),
    );
    const mailsIn = (await rowsOf(browser, 'activities')).filter(({ kind }) => kind === 'mailIn');
    expect(mailsIn).toHaveLength(ROUNDS);
  });
});
