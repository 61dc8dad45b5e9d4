import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';

/** What stands beside a saved page as `NAME.meta.json`. */
export interface PageMeta {
  url: string;
  title?: string;
  frames?: { file: string; url: string; element: string }[];
  settle_ms?: number;
}

/** Gmail enforces Trusted Types, so the replicas do too. */
const HEADERS: Record<string, Record<string, string>> = {
  'mail.google.com': { 'content-security-policy': "require-trusted-types-for 'script'" },
};

export function readMeta(file: string): PageMeta | null {
  try {
    return JSON.parse(readFileSync(file.replace(/\.html$/, '.meta.json'), 'utf8')) as PageMeta;
  } catch {
    return null;
  }
}

const withTitle = (html: string, title: string | undefined) =>
  title && !/<title[\s>]/i.test(html)
    ? `${html}<script>document.title=${JSON.stringify(title).replaceAll('<', '\\u003c')}</script>`
    : html;

const sameAddress = (a: string, b: string) => a.split('#')[0] === b.split('#')[0];

/**
 * Serves a saved page at its own address: the document and its frames from their files, everything else as not found, so
 * that nothing reaches the network.
 */
export async function serveReplica(
  target: Page | BrowserContext,
  file: string,
  meta: PageMeta,
): Promise<void> {
  const folder = dirname(file);
  await target.route(/^https?:\/\//, (route: Route) => {
    const url = route.request().url();
    const headers = HEADERS[new URL(url).host] ?? {};
    const page = { contentType: 'text/html; charset=utf-8', headers };
    const frame = meta.frames?.find((one) => sameAddress(one.url, url));
    if (frame) return route.fulfill({ ...page, body: readFileSync(join(folder, frame.file), 'utf8') });
    const isDocument =
      route.request().isNavigationRequest() && route.request().frame().parentFrame() === null;
    if (isDocument)
      return route.fulfill({ ...page, body: withTitle(readFileSync(file, 'utf8'), meta.title) });
    return route.fulfill({ status: 404, body: '' });
  });
}

/** Points the saved frames at what was saved of them: their own addresses in the markup mostly point elsewhere. */
export async function loadFrames(page: Page, meta: PageMeta): Promise<void> {
  for (const { element, url } of meta.frames ?? []) {
    await page.evaluate(
      ([name, address]) => {
        const frame = document.getElementById(name) ?? document.getElementsByName(name)[0];
        if (!(frame instanceof HTMLIFrameElement)) return;
        return new Promise((resolve) => {
          frame.addEventListener('load', resolve, { once: true });
          frame.src = address;
        });
      },
      [element, url] as const,
    );
  }
}

/** Opens a saved page in a tab of its own and leaves it open. */
export async function openReplica(
  context: BrowserContext,
  file: string,
  before?: (page: Page) => Promise<void>,
): Promise<Page> {
  const meta = readMeta(file);
  if (!meta) throw new Error(`${basename(file)} has no address beside it`);
  const page = await context.newPage();
  await before?.(page);
  await serveReplica(page, file, meta);
  await page.goto(meta.url);
  await loadFrames(page, meta);
  return page;
}
