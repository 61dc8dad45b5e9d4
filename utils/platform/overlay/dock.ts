import type { OverlaySite } from './site';
import { setStyle } from './style';

/** Makes the page give way. */
export interface Dock {
  /** `px` at the inline end are kept free of the page; 0 gives everything back. */
  reserve(px: number): void;
  /** Leaves the page as it is: somebody else docks there now. */
  abandon(): void;
}

export const isRightToLeft = (doc: Document): boolean => getComputedStyle(doc.body).direction === 'rtl';

const MARGIN = 'margin-inline-end';
/**
 * Written with `important` into style attributes. Logical names, because in one attribute they stand beside the page's
 * own physical ones (`margin: 0`) instead of overwriting them: taking ours away is all that giving back needs.
 */
const LENT = [
  MARGIN,
  'contain',
  'inline-size',
  'min-inline-size',
  'min-block-size',
  'overflow-inline',
  'position',
];

/** Gives the page back what this or an earlier version of the extension lent. */
export function clearDock({ body, documentElement }: Document): void {
  for (const element of [body, documentElement]) {
    for (const name of LENT) {
      if (element?.style.getPropertyPriority(name)) element.style.removeProperty(name);
    }
    if (element?.getAttribute('style') === '') element.removeAttribute('style');
  }
}

/**
 * `contain`: the body becomes the box that fixed and absolute boxes hang on (a compose window at the right edge too) and
 * gets narrower; for application shells whose body fills the window. `margin`: for documents that scroll as a whole.
 * Printing sees the page without it; what the page overwrites is written again. `onChange` hears of every change at the
 * document's root before that.
 */
export function createDock(
  win: Window,
  kind: OverlaySite['dock'],
  signal: AbortSignal,
  onChange: () => void,
): Dock {
  const doc = win.document;
  let reserved = 0;
  const target = () => (kind === 'contain' ? doc.body : doc.documentElement);
  const write = () => {
    const element = target();
    if (reserved === 0 || !element) return;
    setStyle(element, { [MARGIN]: `${reserved}px` });
    if (kind === 'contain') contain(win, element, reserved);
    else setStyle(element, { position: 'relative' });
  };
  const rewrite = () => {
    clearDock(doc);
    write();
    // Shells that lay themselves out by script listen for this.
    win.dispatchEvent(new Event('resize'));
  };
  const observer = new MutationObserver(() => {
    onChange();
    if (reserved === 0 || target()?.style.getPropertyValue(MARGIN) === `${reserved}px`) return;
    observe();
    rewrite();
  });
  const observe = () => {
    observer.disconnect();
    for (const element of [doc.documentElement, doc.body]) {
      if (element) observer.observe(element, { attributeFilter: ['style'], childList: element !== doc.body });
    }
  };
  observe();
  win.addEventListener('beforeprint', () => clearDock(doc), { signal });
  win.addEventListener('afterprint', write, { signal });

  const dock = {
    reserve(px: number) {
      if (px === reserved || kind === 'overlay') return;
      reserved = px;
      rewrite();
    },
    abandon() {
      observer.disconnect();
      reserved = 0;
    },
  };
  signal.addEventListener('abort', () => {
    dock.reserve(0);
    dock.abandon();
  });
  return dock;
}

function contain(win: Window, body: HTMLElement, px: number): void {
  setStyle(body, { contain: 'layout' });
  const { width, height } = body.getBoundingClientRect();
  if (width > win.document.documentElement.clientWidth - px + 1) {
    setStyle(body, { 'inline-size': 'auto', 'min-inline-size': '0' });
  }
  // Without a height of its own a body full of absolute boxes would be a containing block of no height.
  if (height < win.innerHeight - 1) setStyle(body, { 'min-block-size': '100vh' });
  // A shell with a least width scrolls beside the sidebar instead of running under it.
  if (body.scrollWidth > body.clientWidth + 1 && getComputedStyle(body).overflowX === 'visible') {
    setStyle(body, { 'overflow-inline': 'auto' });
  }
}
