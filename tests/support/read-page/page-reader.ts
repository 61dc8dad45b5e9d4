import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { loadFrames, type PageMeta, readMeta, serveReplica } from '../browser/replica';
import { type Answer, answerFor, type Kept } from './answer';
import { createExtensionView } from './extension-view';

/**
 * How many looks in a row must find nothing new before a page counts as read. Each look goes through the page and the
 * background, so that a slow machine makes the looks slow instead of the silence long.
 */
const QUIET_LOOKS = 6;
/** A message in a frame comes after the list around it, which was understood already. */
const QUIET_LOOKS_WITH_FRAMES = 24;
/** After so many a page counts as one of no site. */
const SILENT_LOOKS = 8;
const STEP_MS = 60;
/** Ms after which a page is given up that is being read and of which nothing was said. */
const MOST_MS = 20_000;

export interface PageReader {
  read(file: string): Promise<Answer>;
  close(): Promise<void>;
}

/** One browser for all pages; between two pages everything that the extension learned is forgotten. */
export async function createPageReader(extension: string): Promise<PageReader> {
  const browser = await launchChromium({ extension });
  const view = await createExtensionView(browser);

  async function settle(page: Page, meta: PageMeta): Promise<Kept | null | 'notReady'> {
    const tabId = await view.tabOf(page.url());
    if (tabId === null) throw new Error(`no tab shows ${page.url()}`);
    const wanted = meta.frames?.length ? QUIET_LOOKS_WITH_FRAMES : QUIET_LOOKS;
    const end = Date.now() + MOST_MS;
    let last = '';
    for (let quiet = 0, looks = 1; ; quiet++, looks++) {
      await view.pass(tabId, STEP_MS);
      const kept = await view.kept(tabId);
      const text = JSON.stringify(kept);
      if (text !== last) quiet = 0;
      last = text;
      if (kept && isWhole(kept) && quiet >= wanted) return kept;
      // A content script has run by now: of what does not stand there nothing is said.
      if (looks >= SILENT_LOOKS && !(await view.isReading(tabId))) return null;
      if (Date.now() > end) return 'notReady';
    }
  }

  return {
    async read(file) {
      const meta = readMeta(file) ?? { url: 'https://unknown.example/' };
      await view.forget();
      const page = await browser.context.newPage();
      try {
        await serveReplica(page, file, meta);
        await page.goto(meta.url, { waitUntil: 'load' });
        await loadFrames(page, meta);
        await page.waitForTimeout(meta.settle_ms ?? 0);
        return answerFor(basename(file), await settle(page, meta));
      } finally {
        await page.close();
      }
    },
    close: browser.close,
  };
}

/** The facts are kept before it is decided what to make of them. */
const isWhole = ({ facts, offer }: Kept): boolean =>
  facts.report.outcome !== 'read' || offer?.key === facts.report.facts.key;
