import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { provideChromium } from '../../browser/provide';
import { axeProblems, widthProblems } from './judge';
import { type Scene, scenes } from './scenes';
import { servePreview } from './serve';

/**
 * Draws every scene in Chromium, in both themes and languages and in a made-up longer one, at every width; axe judges the
 * widest and the narrowest, and nothing may leave the window sideways at any.
 * `vite-node shoot.ts [--to FOLDER] [--only TEXT] [--widths 1440,320]`; exits with 1 when something is wrong.
 */
const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const folder = option('--to');
const only = option('--only');
const widths = (option('--widths') ?? '1440,1024,720,400,320').split(',').map(Number);
const LOOKS = ['light&lang=en', 'dark&lang=en', 'light&lang=sv', 'dark&lang=sv', 'light&lang=sv&pseudo=1'];

async function act(page: Page, scene: Scene) {
  for (const step of scene.steps ?? []) {
    if ('click' in step) await page.click(step.click);
    else {
      await page.fill(step.into, step.type);
      await page.locator(step.into).first().blur();
    }
  }
}

const preview = await servePreview();
const browser = await chromium.launch({ executablePath: provideChromium().path, args: ['--no-sandbox'] });
const page = await browser.newPage({ deviceScaleFactor: folder ? 2 : 1, reducedMotion: 'reduce' });
let wrong = 0;
let drawn = 0;
const tell = (problem: string) => {
  wrong++;
  console.log(problem);
};
page.on('pageerror', (error) => tell(`page error: ${error.message}`));
if (folder) mkdirSync(folder, { recursive: true });
for (const [name, scene] of Object.entries(scenes)) {
  if (only && !name.includes(only)) continue;
  for (const look of LOOKS) {
    const label = `${name} ${look.replace(/\w+=/g, '').replaceAll('&', ' ')}`;
    await page.setViewportSize({ width: widths[0]!, height: 900 });
    await page.goto(`${preview.url}?scene=${name}&theme=${look}`);
    await page.waitForSelector('h1');
    await act(page, scene);
    await page.waitForTimeout(250);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      drawn++;
      for (const problem of await widthProblems(page)) tell(`${label} ${width}: ${problem}`);
      if (width === widths[0] || width === widths.at(-1)) {
        for (const problem of await axeProblems(page, look.includes('pseudo'))) {
          tell(`${label} ${width}: ${problem}`);
        }
      }
      if (folder)
        await page.screenshot({
          path: `${folder}/${label.replaceAll(' ', '-')}-${width}.png`,
          fullPage: true,
        });
    }
  }
}
await browser.close();
await preview.close();
console.log(`${drawn} pages drawn, ${wrong} problems`);
process.exitCode = wrong > 0 || drawn === 0 ? 1 : 0;
