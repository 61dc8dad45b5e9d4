import { execFileSync } from 'node:child_process';
import { launchChromium } from '../browser/chromium';
import { MAILS } from '../demo/mails';
import { addressOf, serveMailbox } from '../demo/serve';
import { walkThrough } from './walk-through';

/** Builds the extension and opens it on the demo mailbox with the sample pipeline. */
const ROOT = new URL('../../..', import.meta.url).pathname;
const isHeadless =
  Boolean(process.env.CI) ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'inherit' });
const extension = `${ROOT}.output/chrome-mv3`;

if (isHeadless) {
  console.log('No display: walking through the demo without one.');
  for (const colorScheme of ['light', 'dark'] as const)
    await walkThrough(extension, colorScheme, `${ROOT}screenshots`);
  console.log(`Pictures: ${ROOT}screenshots`);
} else {
  const browser = await launchChromium({ extension, headless: false, viewport: null });
  await serveMailbox(browser.context);
  const setup = await browser.open('popup.html');
  await setup.evaluate(() => chrome.runtime.sendMessage({ name: 'sample.enter', input: {} }));
  await setup.goto(addressOf(MAILS[1]));
  console.log('Leadlight stands beside the demo mailbox. Close the browser to end.');
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
}
