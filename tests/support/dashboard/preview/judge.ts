import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  axe: {
    run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
  };
}

/** What axe finds on the page, one line a rule. */
export async function axeProblems(page: Page, isPseudo: boolean): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    async ({ tags, off }) => {
      const { violations } = await (window as unknown as AxeWindow).axe.run({
        runOnly: tags,
        rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
      );
    },
    // A made-up language puts brackets around the visible text and around the name by themselves.
    { tags: TAGS, off: isPseudo ? ['label-content-name-mismatch'] : [] },
  );
}

/** What leaves the window sideways. */
export async function widthProblems(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return over > 0 ? [`${over} px wider than the window`] : [];
}
