import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { type Scene, scenes } from './scenes';
import { servePreview } from './serve';

/**
 * Draws the scenes in Chromium, judges each with axe and looks for text that leaves the window.
 * `vite-node shoot.ts [--to FOLDER] [--only TEXT] [--widths 1440,320]`; exits with 1 when something is wrong.
 */
const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const folder = option('--to');
const only = option('--only');
const widths = (option('--widths') ?? '1440,1024,720,400,320').split(',').map(Number);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function act(page: Page, scene: Scene) {
  for (const step of scene.steps ?? []) {
    if ('click' in step) await page.click(step.click);
    else {
      await page.fill(step.into, step.type);
      await page.locator(step.into).first().blur();
    }
  }
}

async function judge(page: Page, isPseudo: boolean): Promise<string[]> {
  const found = await page.evaluate(
    async ({ tags, off }) => {
      const { violations } = await (window as unknown as AxeWindow).axe.run({
        runOnly: tags,
        rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
      });
      const wide = document.documentElement.scrollWidth - innerWidth;
      const out = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
      );
      return wide > 0 ? [...out, `${wide} px wider than the window`] : out;
      // A made-up language puts brackets around the visible text and around the name by themselves.
    },
    { tags: TAGS, off: isPseudo ? ['label-content-name-mismatch'] : [] },
  );
  return found;
}
interface AxeWindow {
  axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
}

const preview = await servePreview();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ deviceScaleFactor: folder ? 2 : 1, reducedMotion: 'reduce' });
page.on('pageerror', (error) => console.error('page error', error.message));
let wrong = 0;
let drawn = 0;
if (folder) mkdirSync(folder, { recursive: true });
for (const [name, scene] of Object.entries(scenes)) {
  if (only && !name.includes(only)) continue;
  for (const look of ['theme=light&lang=en', 'theme=dark&lang=sv', 'theme=light&lang=sv&pseudo=1']) {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${preview.url}?scene=${name}&${look}`);
      await page.waitForSelector('h1');
      await act(page, scene);
      await page.waitForTimeout(250);
      await page.evaluate(axe);
      const problems = await judge(page, look.includes('pseudo'));
      drawn++;
      wrong += problems.length;
      for (const problem of problems) console.log(`${name} ${look} ${width}: ${problem}`);
      const file = `${name}-${look.replace(/\w+=/g, '').replaceAll('&', '-')}-${width}.png`;
      if (folder) await page.screenshot({ path: `${folder}/${file}`, fullPage: true });
    }
  }
}
await browser.close();
await preview.close();
console.log(`${drawn} pages drawn, ${wrong} problems`);
process.exitCode = wrong > 0 || drawn === 0 ? 1 : 0;
