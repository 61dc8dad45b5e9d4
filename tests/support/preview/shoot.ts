import { mkdirSync } from 'node:fs';
import { chromium, type Frame, type Page } from 'playwright-core';
import { axeViolations } from '../browser/axe';
import { provideChromium } from '../browser/provide';
import type { Scene, Step } from './scene';
import { scenes } from './scenes';
import { servePreview } from './serve';

/**
 * Draws the scenes in Chromium, judges each with axe and looks for text that leaves the window.
 * `vite-node shoot.ts [--to FOLDER] [--only TEXT] [--widths 300,320] [--looks light-en,dark-sv]`; exits with 1 when something
 * is wrong.
 */
const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const folder = option('--to');
const only = option('--only')?.split(',');
const widths = (option('--widths') ?? '320,300').split(',').map(Number);
const looks = (option('--looks') ?? 'light-en,dark-sv,dark-en,light-sv,light-pseudo').split(',');

const addressOf = (look: string) => {
  const [theme, language] = look.split('-');
  return `theme=${theme}&lang=${language === 'pseudo' ? 'sv&pseudo=1' : language}`;
};

/** `button:Capture lead` is a role and the beginning of a name; anything else a selector. */
function find(where: Frame, target: string) {
  const named = /^(button|menuitem):(.*)$/.exec(target);
  if (!named) return where.locator(target).first();
  const role = named[1] as 'button' | 'menuitem';
  return where.getByRole(role, { name: new RegExp(`^${named[2]}`) }).first();
}

async function act(where: Frame, step: Step) {
  if ('click' in step) await find(where, step.click).click();
  else if ('menu' in step) {
    await find(where, `button:${step.menu}`).click();
    await find(where, `menuitem:${step.item}`).click();
  } else if ('type' in step) await where.locator(step.into).first().fill(step.type);
  else
    await where
      .locator(step.on ?? ':focus')
      .first()
      .press(step.press);
}

/** What is cut off or stands out of the window, as selectors. */
const overflow = (where: Frame) =>
  where.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      const isSeen = box.width > 1 && !element.closest('.vh, datalist, .sb__edge');
      return isSeen && (box.right > innerWidth + 1 || box.left < -1);
    });
    const names = out.slice(0, 3).map((element) => `${element.tagName}.${element.getAttribute('class')}`);
    return [
      ...(wide > 0 ? [`${wide} px wider than the window`] : []),
      ...names.map((name) => `outside: ${name}`),
    ];
  });

async function draw(page: Page, url: string, name: string, scene: Scene, look: string, width: number) {
  const isFramed = scene.page === 'sidebar' && !scene.isPanel;
  await page.setViewportSize({ width, height: scene.page === 'popup' ? 560 : width < 100 ? 60 : 900 });
  const file = isFramed ? 'frame.html' : `${scene.page}.html`;
  await page.goto(`${url}${file}?scene=${name}&${addressOf(look)}`);
  await page.waitForFunction(() => (window.frames[0] ?? window).document.querySelector('#app > *') !== null);
  const where = isFramed ? page.frames()[1]! : page.mainFrame();
  const isEnglish = look.endsWith('-en');
  for (const step of isEnglish ? (scene.steps ?? []) : []) await act(where, step);
  await page.waitForTimeout(isEnglish && scene.steps ? 350 : 120);
  const problems = [...(await axeViolations(where)), ...(width < 100 ? [] : await overflow(where))];
  // A made-up language puts brackets around the visible text and around the name by themselves.
  const shown = problems.filter((text) => !look.includes('pseudo') || !text.startsWith('label-content-name'));
  for (const problem of shown) console.log(`${name} ${look} ${width}: ${problem}`);
  if (folder) {
    const path = `${folder}/${name}-${look}-${width}.png`;
    if (scene.page === 'popup') await page.locator('main').first().screenshot({ path });
    else await page.screenshot({ path });
  }
  return shown.length;
}

const preview = await servePreview();
const browser = await chromium.launch({ executablePath: provideChromium().path, args: ['--no-sandbox'] });
const page = await browser.newPage({
  deviceScaleFactor: folder ? 2 : 1,
  reducedMotion: 'reduce',
  timezoneId: 'Europe/Stockholm',
});
page.setDefaultTimeout(8000);
page.on('pageerror', (error) => console.log('page error:', error.message));
let wrong = 0;
let drawn = 0;
if (folder) mkdirSync(folder, { recursive: true });
for (const [name, scene] of Object.entries(scenes)) {
  if (only && !only.some((part) => name.includes(part))) continue;
  for (const look of looks) {
    for (const width of scene.width ? [scene.width] : widths) {
      wrong += await draw(page, preview.url, name, scene, look, width).catch((error: Error) => {
        console.log(`${name} ${look} ${width}: ${error.message.split('\n')[0]}`);
        return 1;
      });
      drawn++;
    }
  }
}
await browser.close();
await preview.close();
console.log(`${drawn} pages drawn, ${wrong} problems`);
process.exitCode = wrong > 0 || drawn === 0 ? 1 : 0;
