import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { loadFrames, readMeta, serveReplica } from '../browser/replica';
import { type Answer, answerFor, type Kept } from './answer';

/** How long nothing new may be said before a page counts as read, and how long it may take at most. */
const QUIET_MS = 450;
const MOST_MS = 8000;
/** A page of no site says nothing at all; this long is waited before silence is believed. */
const SILENT_MS = 1300;
const STEP_MS = 60;

export interface PageReader {
  read(file: string): Promise<Answer>;
  close(): Promise<void>;
}

/** One browser for all pages; between two pages everything that the extension learned is forgotten. */
export async function createPageReader(extension: string): Promise<PageReader> {
  const browser = await launchChromium({ extension });
  const own = await browser.open('popup.html');

  const kept = () =>
    own.evaluate(() => chrome.storage.session.get(null) as Promise<Record<string, unknown>>) as Promise<
      Record<string, unknown>
    >;
  const forget = () =>
    own.evaluate(async () => {
      const session = await chrome.storage.session.get(null);
      await chrome.storage.session.remove(
        Object.keys(session).filter((key) => /^(facts|offer|site):/.test(key)),
      );
      await new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('leadlight');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const db = open.result;
          if (!db.objectStoreNames.contains('settings')) {
            db.close();
            resolve();
            return;
          }
          const change = db.transaction(['settings', 'commits'], 'readwrite');
          change.objectStore('settings').clear();
          change.objectStore('commits').clear();
          change.oncomplete = () => {
            db.close();
            resolve();
          };
          change.onerror = () => reject(change.error);
        };
      });
    });

  async function settle(page: Page): Promise<Kept | null> {
    const end = Date.now() + MOST_MS;
    let last = '';
    let since = Date.now();
    for (;;) {
      const all = await kept();
      const find = (prefix: string) => Object.entries(all).find(([key]) => key.startsWith(prefix))?.[1];
      const now = { facts: find('facts:'), offer: find('offer:') } as unknown as Kept;
      const hasSite = find('site:') !== undefined;
      const text = JSON.stringify([now, hasSite]);
      if (text !== last) {
        last = text;
        since = Date.now();
      }
      const quiet = Date.now() - since;
      if (now.facts && quiet > QUIET_MS) return now;
      if (!hasSite && quiet > SILENT_MS) return null;
      if (Date.now() > end) return now.facts ? now : null;
      await page.waitForTimeout(STEP_MS);
    }
  }

  return {
    async read(file) {
      const meta = readMeta(file) ?? { url: 'https://unknown.example/' };
      await forget();
      const page = await browser.context.newPage();
      try {
        await serveReplica(page, file, meta);
        await page.goto(meta.url, { waitUntil: 'load' });
        await loadFrames(page, meta);
        await page.waitForTimeout(meta.settle_ms ?? 0);
        return answerFor(basename(file), await settle(page));
      } finally {
        await page.close();
      }
    },
    close: browser.close,
  };
}
