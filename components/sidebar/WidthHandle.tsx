import { request } from '../../utils/client/request';
import { useWords } from '../words';

const MIN = 300;
const MAX = 400;
const STEP = 10;

/** The inline-start edge: drag it, or use the arrow keys. */
export function WidthHandle() {
  const words = useWords('sidebar');
  const set = (width: number) =>
    void request('sidebar.layout', { width: Math.round(Math.min(MAX, Math.max(MIN, width))) });
  const isRtl = () => document.documentElement.dir === 'rtl';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator is the pattern for a splitter; <hr> cannot be one.
    <div
      class="sb__edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.width}
      aria-valuemin={MIN}
      aria-valuemax={MAX}
      aria-valuenow={Math.min(MAX, Math.max(MIN, Math.round(innerWidth)))}
      onKeyDown={(event) => {
        const grow = isRtl() ? 'ArrowRight' : 'ArrowLeft';
        const shrink = isRtl() ? 'ArrowLeft' : 'ArrowRight';
        if (event.key === grow) set(innerWidth + STEP);
        if (event.key === shrink) set(innerWidth - STEP);
      }}
      onPointerDown={(event) => {
        const handle = event.currentTarget;
        const { screenX: startX } = event;
        const startWidth = innerWidth;
        handle.setPointerCapture(event.pointerId);
        handle.addEventListener(
          'pointerup',
          (up) => set(startWidth + (isRtl() ? up.screenX - startX : startX - up.screenX)),
          { once: true },
        );
      }}
    />
  );
}
