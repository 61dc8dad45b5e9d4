import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../support/browser/chromium';
import { leftBrowser, netLogSwitch } from '../../support/browser/request-log';
import { openSidebar } from '../../support/browser/sidebar';
import { MAILS } from '../../support/demo/mails';
import { addressOf, serveMailbox } from '../../support/demo/serve';

const EXTENSION = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'leadlight-requests-'));
let server: Server;
beforeAll(async () => {
  server = createServer((_, answer) => answer.end('here'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('requests', () => {
  it('none leaves the browser while the extension works: only the one asked for here is in the log', async () => {
    const file = join(folder, 'net.json');
    const browser = await launchChromium({ extension: EXTENSION, args: [netLogSwitch(file)] });
    const known = `http://127.0.0.1:${(server.address() as AddressInfo).port}/known`;
    // Proves that the log would show a request of a page or a worker.
    const bare = await browser.context.newPage();
    await bare.goto(known);
    await bare.evaluate(() => fetch('/asked-for'));
    await bare.close();

    // What is answered for a page does not reach the log: the pages' own requests are counted here.
    const asked: string[] = [];
    browser.context.on('request', (request) => {
      if (/^(https?|wss?):/.test(request.url())) asked.push(request.url().split('#')[0]!);
    });
    await serveMailbox(browser.context);
    const page = await browser.context.newPage();
    await page.goto(addressOf(MAILS[0]));
    const frame = await openSidebar(page);
    await frame.getByRole('button', { name: /^Capture lead/ }).click();
    await frame.getByRole('region', { name: 'Chance to win' }).waitFor();
    await frame.getByRole('button', { name: 'Move to Qualified' }).click();
    await frame.getByRole('button', { name: 'Move to Meeting' }).waitFor();
    for (const path of [
      'popup.html',
      'welcome.html',
      'dashboard.html#/settings',
      'dashboard.html#/history',
    ]) {
      const own = await browser.open(path);
      await own.getByRole('heading', { level: 1 }).first().waitFor();
      await own.waitForTimeout(500);
      await own.close();
    }
    await browser.close();

    expect([...new Set(asked)]).toEqual([addressOf().split('#')[0]]);
    // The browser's own requests (its updates, its accounts) have no origin.
    const left = leftBrowser(file).filter(({ initiator }) => /^[a-z-]+:\/\//.test(initiator));
    expect(left.map(({ url }) => url).filter((url) => !url.endsWith('/favicon.ico'))).toEqual([
      new URL('/asked-for', known).href,
    ]);
  });
});
