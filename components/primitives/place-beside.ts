const GAP = 4;
const EDGE = 8;

/**
 * Puts a fixed box below its anchor, or above where it would leave the window, with the edges aligned as `align` says in
 * the reading direction. Anchor positioning in CSS would do it, but not in every browser that we support.
 */
export function placeBeside(box: HTMLElement, anchor: HTMLElement, align: 'start' | 'end'): void {
  const at = anchor.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const isRtl = getComputedStyle(anchor).direction === 'rtl';
  const atLeft = (align === 'start') !== isRtl;
  const left = atLeft ? at.left : at.right - size.width;
  const below = at.bottom + GAP;
  const above = at.top - GAP - size.height;
  const fitsBelow = below + size.height <= innerHeight - EDGE;
  box.style.left = `${clamp(left, EDGE, innerWidth - size.width - EDGE)}px`;
  box.style.top = `${clamp(fitsBelow || above < EDGE ? below : above, EDGE, innerHeight - size.height - EDGE)}px`;
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
