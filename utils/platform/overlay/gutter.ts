import { TAB_WIDTH } from './placement';

/** CSS px that the edge tab is high. */
export const TAB_HEIGHT = 60;

const BUSY = 'a,button,input,select,textarea,img,svg,iframe,[role=button]';

/** Two thirds down, out of the way of a page's head and of its compose button. */
export const usualPlace = (win: Window): number => win.innerHeight * 0.66;

/**
 * Does the tab at its place (`top` px down) cover neither text nor a control? Asked only where the rep wants the page left
 * as it is; else the page gives way by the tab's width.
 */
export function isFreePlace({ document: doc }: Window, top: number, isAtLeft: boolean): boolean {
  const hasText = (node: Node) => node instanceof Text && node.data.trim();
  for (let step = 1; step < TAB_HEIGHT; step += 6) {
    const x = step % TAB_WIDTH;
    const under = doc.elementFromPoint(isAtLeft ? x : doc.documentElement.clientWidth - x, top + step);
    if (under && (under.closest(BUSY) || [...under.childNodes].some(hasText))) return false;
  }
  return true;
}
