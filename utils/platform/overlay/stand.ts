import { isRightToLeft } from './dock';
import { isFreePlace, TAB_HEIGHT, usualPlace } from './gutter';
import type { Placement } from './placement';
import { setStyle } from './style';

/**
 * Draws the host where the placement says, with `content` (the frame, or what a farewell puts there) inside: a full column
 * where the page gave way, else the bare tab.
 */
export function stand(win: Window, host: HTMLElement, content: HTMLElement, placement: Placement): void {
  const { look, width, reserved } = placement;
  const isAtLeft = isRightToLeft(win.document);
  const isTab = look === 'tab';
  const isBareTab = isTab && reserved === 0;
  const tabTop = usualPlace(win);
  // So that the page, not the tab drawn before, is found at its place.
  if (isBareTab) setStyle(host, { visibility: 'hidden' });
  const isShown = isBareTab ? isFreePlace(win, tabTop, isAtLeft) : look !== 'hidden';
  setStyle(host, {
    left: isAtLeft ? '0' : 'auto',
    right: isAtLeft ? 'auto' : '0',
    top: isBareTab ? `${tabTop}px` : '0',
    height: isBareTab ? `${TAB_HEIGHT}px` : '100vh',
    width: `${width}px`,
    visibility: isShown ? 'visible' : 'hidden',
    background: isTab && !isBareTab ? pageColour(win.document) : 'none',
  });
  const top = isTab && !isBareTab ? tabTop : 0;
  content.style.cssText = `border:0;position:absolute;left:0;width:100%;top:${top}px;height:${isTab ? `${TAB_HEIGHT}px` : '100%'}`;
}

/** A contained body no longer paints the window, so the free column beside it takes the body's colour. */
const pageColour = (doc: Document): string =>
  [doc.body, doc.documentElement]
    .map((element) => (element ? getComputedStyle(element).backgroundColor : ''))
    .find((colour) => colour !== '' && colour !== 'rgba(0, 0, 0, 0)') ?? 'none';
