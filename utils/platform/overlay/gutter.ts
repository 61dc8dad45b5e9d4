import { TAB_WIDTH } from './placement';

/** CSS px that the edge tab is high. */
export const TAB_HEIGHT = 60;

const BUSY =
  'a,button,input,textarea,select,img,svg,canvas,video,iframe,object,embed,[role=button],[contenteditable]';

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());

/**
 * Where on the edge the tab covers neither text nor a control, as px from the top; null when there is no such place.
 * Asked only where the rep wants the page left as it is; else the page gives way by the tab's width.
 */
export function freePlace(win: Window, isAtLeft: boolean): number | null {
  const isFree = (top: number) =>
    [1, TAB_HEIGHT / 2, TAB_HEIGHT - 1].every((dy) =>
      [1, TAB_WIDTH / 2, TAB_WIDTH - 1].every((dx) => {
        const width = win.document.documentElement.clientWidth;
        const under = win.document.elementFromPoint(isAtLeft ? dx : width - dx, top + dy);
        return !under || (!under.closest(BUSY) && !hasOwnText(under));
      }),
    );
  const usual = usualPlace(win);
  for (let step = 0; step * TAB_HEIGHT < win.innerHeight; step++) {
    for (const top of [usual - step * TAB_HEIGHT, usual + step * TAB_HEIGHT]) {
      if (top >= 0 && top + TAB_HEIGHT <= win.innerHeight && isFree(top)) return top;
    }
  }
  return null;
}

/** Two thirds down, out of the way of a page's head and of its compose button. */
export const usualPlace = (win: Window): number => Math.max(0, Math.round(win.innerHeight * 0.66));
