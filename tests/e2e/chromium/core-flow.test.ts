import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxesUnderSidebar } from '../../support/browser/boxes';
import { launchChromium, type RunningChromium } from '../../support/browser/chromium';
import { heardKeys, recordKeys } from '../../support/browser/keys';
import { openSidebar, sidebarFrame, sidebarFrames } from '../../support/browser/sidebar';
import { createWorkerKiller } from '../../support/browser/workers';
import { hexOf } from '../../support/demo/gmail-page';
import { MAILS } from '../../support/demo/mails';
import { addressOf, serveMailbox } from '../../support/demo/serve';

const EXTENSION = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
const [JONAS, ANNA, ERIK, COLLEAGUE, ROBOT] = MAILS as typeof MAILS & { length: 5 };

let browser: RunningChromium;
beforeAll(async () => {
  browser = await launchChromium({ extension: EXTENSION });
  await serveMailbox(browser.context);
});
afterAll(() => browser?.close());

/** Opens a mail in a new tab and waits until the sidebar says who it is. */
async function openMail(mail: (typeof MAILS)[number], name = mail.from.name): Promise<[Page, Frame]> {
  const page = await browser.context.newPage();
  await recordKeys(page);
  await page.goto(addressOf(mail));
  const frame = await openSidebar(page);
  await frame.getByRole('heading', { level: 1, name }).waitFor();
  return [page, frame];
}
/** Presses the button itself: a tab in the background cannot be clicked at a place on the screen. */
const press = (frame: Frame) =>
  frame.getByRole('button', { name: /^Capture lead/ }).evaluate((button: HTMLElement) => button.click());
const dealCount = async () => {
  const popup = await browser.open('popup.html');
  const count = await popup.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('leadlight');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('deals').objectStore('deals').count();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
  );
  await popup.close();
  return count;
};

describe('the main job', () => {
  it('runs from an unknown sender over capture, amount, close date and stage to the popup forecast', async () => {
    const [page, frame] = await openMail(JONAS!);
    await frame.getByText('jonas.hedman@fjallfrakt.example').waitFor();
    await frame.getByRole('button', { name: /^Capture lead/ }).click();
    await frame.getByRole('heading', { name: 'Handhelds for 34 trucks' }).waitFor();
    const chance = frame.getByRole('region', { name: 'Chance to win' });
    expect(await chance.innerText()).toMatch(/10\s%/);

    await frame.getByRole('button', { name: 'No amount' }).click();
    await frame.getByRole('textbox', { name: 'Amount' }).fill('12k EUR');
    await frame.getByRole('textbox', { name: 'Amount' }).press('Enter');
    await frame.getByRole('button', { name: '€12,000' }).waitFor();

    await frame.getByRole('button', { name: '€12,000' }).click();
    await frame.getByRole('textbox', { name: 'Amount' }).fill('480 000 USD');
    await frame.getByRole('textbox', { name: 'Amount' }).press('Enter');
    await frame.getByRole('button', { name: '$480,000' }).waitFor();

    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    await frame.getByTitle('Edit Close date').click();
    await frame.getByLabel('Close date').fill(soon);
    await frame.getByLabel('Close date').press('Enter');
    await frame.getByRole('button', { name: 'Not set' }).waitFor({ state: 'detached' });

    await frame.getByRole('button', { name: 'Move to Qualified' }).click();
    await frame.getByRole('button', { name: 'Move to Meeting' }).waitFor();
    await expect.poll(() => chance.innerText()).toMatch(/20\s%/);

    const popup = await browser.open('popup.html');
    await popup
      .getByText(/likely/)
      .first()
      .waitFor();
    const before = await popup.locator('.headline').innerText();
    await frame.getByRole('button', { name: 'Other stages' }).click();
    await frame.getByRole('menuitem', { name: 'Move to Negotiation' }).click();
    await expect.poll(() => popup.locator('.headline').innerText()).not.toBe(before);
    await popup.close();
    await page.close();
  });

  it('knows the sender after a reload, and has logged the mail once', async () => {
    const [page, frame] = await openMail(JONAS!);
    await frame.getByText('This mail is logged').waitFor();
    await frame.getByRole('button', { name: /^All \d/ }).click();
    expect(await frame.locator('.tl li').filter({ hasText: 'Mail in' }).count()).toBe(1);
    expect(await dealCount()).toBe(1);
    await page.close();
  });

  it('takes a capture back with Undo', async () => {
    const [page, frame] = await openMail(ERIK!);
    await frame.getByRole('button', { name: /^Capture lead/ }).click();
    await frame.getByRole('button', { name: /^Undo/ }).click();
    await frame.getByRole('button', { name: /^Capture lead/ }).waitFor();
    expect(await dealCount()).toBe(1);
    await page.close();
  });

  it('offers neither a colleague nor a no-reply sender', async () => {
    for (const mail of [COLLEAGUE!, ROBOT!]) {
      const page = await browser.context.newPage();
      await page.goto(addressOf(mail));
      const frame = await sidebarFrame(page);
      const panel = await browser.context.newPage();
      await expect
        .poll(async () => {
          const worker = await browser.worker();
          const all = await worker.evaluate(() => chrome.storage.session.get(null));
          return Object.values(all as Record<string, { key?: string; offer?: { isOffered: boolean } }>)
            .filter((value) => value?.key && value.offer)
            .find((value) => value.key?.includes(hexOf(mail)))?.offer?.isOffered;
        })
        .toBe(false);
      expect(await frame.getByRole('button', { name: /^Capture lead/ }).count()).toBe(0);
      await panel.close();
      await page.close();
    }
  });

  it('makes one lead of two tabs that capture at once', async () => {
    const [first, second] = [await openMail(ANNA!), await openMail(ANNA!)];
    await Promise.all([first, second].map(([, frame]) => press(frame)));
    for (const [, frame] of [first, second]) {
      await frame.getByRole('heading', { name: 'Revised offer' }).waitFor();
    }
    expect(await dealCount()).toBe(2);
    for (const [page] of [first, second]) await page.close();
  });
});

describe('the page beside the sidebar', () => {
  it('keeps every box of its own clear of the sidebar, compose windows included, and hears no key typed in it', async () => {
    const [page, frame] = await openMail(JONAS!);
    expect(await boxesUnderSidebar(page)).toEqual([]);
    await frame.getByRole('textbox', { name: 'Note' }).click();
    await frame.getByRole('textbox', { name: 'Note' }).pressSequentially('eeg #jk');
    expect(await heardKeys(page)).toEqual([]);
    await page.close();
  });

  it('never shows the person of a mail that was opened and left quickly', async () => {
    const [page, frame] = await openMail(JONAS!);
    for (let round = 0; round < 5; round++) {
      await page.evaluate(
        ([a, b]) => {
          location.hash = `#inbox/${a}`;
          setTimeout(() => {
            location.hash = `#inbox/${b}`;
          }, 30);
        },
        [hexOf(ERIK!), hexOf(ANNA!)] as const,
      );
      await frame.getByRole('heading', { level: 1, name: 'Anna Lindqvist' }).waitFor();
      await page.waitForTimeout(300);
      expect(await frame.getByRole('heading', { level: 1 }).innerText()).toBe('Anna Lindqvist');
      await page.evaluate((a) => {
        location.hash = `#inbox/${a}`;
      }, hexOf(JONAS!));
      await frame.getByRole('heading', { level: 1, name: 'Jonas Hedman' }).waitFor();
    }
    expect(sidebarFrames(page)).toHaveLength(1);
    await page.close();
  });
});

describe('the worker', () => {
  it('may be stopped before, during and after a change: nothing is lost and nothing is doubled', async () => {
    const [page, frame] = await openMail(JONAS!);
    const kill = await createWorkerKiller(page);
    const rounds = Number(process.env.LEADLIGHT_KILLS ?? 20);
    const note = frame.getByRole('textbox', { name: 'Note' });
    for (let round = 0; round < rounds; round++) {
      const text = `note ${round} of the kill`;
      await note.fill(text);
      if (round % 3 === 0) await kill();
      const saved = frame.getByRole('button', { name: 'Save the note' }).click();
      if (round % 3 === 1) {
        await page.waitForTimeout((round * 7) % 60);
        await kill();
      }
      await saved;
      await expect.poll(() => note.inputValue(), { timeout: 15_000 }).toBe('');
      if (round % 3 === 2) await kill();
    }
    const popup = await browser.open('popup.html');
    const notes = await popup.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const open = indexedDB.open('leadlight');
          open.onsuccess = () => {
            const all = open.result.transaction('activities').objectStore('activities').getAll();
            all.onsuccess = () => {
              open.result.close();
              resolve(all.result.map(({ text }) => text).filter(Boolean));
            };
          };
        }),
    );
    const wanted = Array.from({ length: rounds }, (_, round) => `note ${round} of the kill`);
    expect(notes.toSorted()).toEqual(wanted.toSorted());
    await popup.close();
    await page.close();
  });
});
