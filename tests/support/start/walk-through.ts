import { mkdirSync } from 'node:fs';
import { launchChromium } from '../browser/chromium';
import { sidebarFrame } from '../browser/sidebar';
import { MAILS } from '../demo/mails';
import { addressOf, serveMailbox } from '../demo/serve';

/** Open, capture, amount, move, forecast; a picture of each surface into `folder`. */
export async function walkThrough(
  extension: string,
  colorScheme: 'light' | 'dark',
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium({ extension, colorScheme, deviceScaleFactor: 2 });
  try {
    await serveMailbox(browser.context);
    const popup = await browser.open('popup.html');
    await popup.setViewportSize({ width: 380, height: 560 });
    await popup.getByRole('button', { name: /sample/ }).click();
    await popup
      .getByText(/likely/)
      .first()
      .waitFor();

    const page = await browser.context.newPage();
    const shoot = async (name: string, of = page) => {
      await of.waitForTimeout(300);
      await of.screenshot({ path: `${folder}/${name}.${colorScheme}.png` });
    };
    await page.goto(addressOf(MAILS[0]));
    const frame = await sidebarFrame(page);
    await frame.getByRole('button', { name: /^Capture lead/ }).waitFor();
    await shoot('sidebar-unknown');
    await frame.getByRole('button', { name: /^Capture lead/ }).click();
    await frame.getByRole('button', { name: 'No amount' }).click();
    await frame.getByRole('textbox', { name: 'Amount' }).fill('250k');
    await frame.getByRole('textbox', { name: 'Amount' }).press('Enter');
    await frame.getByRole('button', { name: 'Move to Qualified' }).click();
    await frame.getByRole('button', { name: 'Move to Meeting' }).waitFor();
    await shoot('sidebar-captured');
    await page.goto(addressOf(MAILS[1]));
    await frame.getByRole('heading', { level: 1, name: 'Anna Lindqvist' }).waitFor();
    await shoot('sidebar-deal');

    await popup.bringToFront();
    await shoot('popup', popup);
    for (const [name, path] of [
      ['settings', 'dashboard.html#/settings'],
      ['history', 'dashboard.html#/history'],
      ['welcome', 'welcome.html'],
    ] as const) {
      const own = await browser.open(path);
      await own.getByRole('heading', { level: 1 }).first().waitFor();
      await shoot(name, own);
      await own.close();
    }
  } finally {
    await browser.close();
  }
}
