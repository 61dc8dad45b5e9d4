import type { Page } from 'playwright-core';

const KINDS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'paste'];

/** Makes the page write down every key event that it hears, in the capture and in the bubble phase. Before it loads. */
export const recordKeys = (page: Page): Promise<void> =>
  page.addInitScript((kinds) => {
    const heard: string[] = [];
    Reflect.set(window, 'heardKeys', heard);
    for (const kind of kinds) {
      for (const target of [window, document]) {
        target.addEventListener(kind, () => heard.push(`${kind} captured`), true);
        target.addEventListener(kind, () => heard.push(`${kind} bubbled`), false);
      }
    }
  }, KINDS) as unknown as Promise<void>;

export const heardKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'heardKeys') as string[]);
