import { isRightToLeft } from './dock';
import { freePlace, TAB_HEIGHT, usualPlace } from './gutter';
import type { Placement } from './placement';
import { setStyle } from './style';

/**
 * Draws the host where the placement says, with `content` (the frame, or the notice's tab) inside: a full column where
 * the page gave way, else the bare tab.
 */
export function stand(win: Window, host: HTMLElement, content: HTMLElement, placement: Placement): void {
  const { look, width, reserved } = placement;
  const isAtLeft = isRightToLeft(win.document);
  const isBareTab = look === 'tab' && reserved === 0;
  const tabTop = isBareTab ? freePlace(win, isAtLeft) : usualPlace(win);
  const isShown = look === 'open' || (look === 'tab' && tabTop !== null);
  setStyle(host, {
    left: isAtLeft ? '0' : 'auto',
    right: isAtLeft ? 'auto' : '0',
    top: isBareTab ? `${tabTop ?? 0}px` : '0',
    height: isBareTab ? `${TAB_HEIGHT}px` : '100vh',
    width: `${width}px`,
    visibility: isShown ? 'visible' : 'hidden',
    background: look === 'tab' && !isBareTab ? pageColour(win.document) : 'transparent',
  });
  setStyle(content, {
    position: 'absolute',
    left: '0',
    width: '100%',
    top: look === 'tab' && !isBareTab ? `${tabTop}px` : '0',
    height: look === 'tab' ? `${TAB_HEIGHT}px` : '100%',
  });
}

/** A contained body no longer paints the window, so the free column beside it takes the body's colour. */
function pageColour(doc: Document): string {
  for (const element of [doc.body, doc.documentElement]) {
    const colour = element ? getComputedStyle(element).backgroundColor : '';
    if (colour !== '' && !/^rgba\(.*, 0\)$|^transparent$/.test(colour)) return colour;
  }
  return 'transparent';
}
