import { createPageStyle, type PageStyle } from './page-style';
import type { OverlaySite } from './site';

/** Makes the page give way. */
export interface Dock {
  /** `px` at the inline end are kept free of the page; 0 gives everything back. */
  reserve(px: number): void;
  /** Leaves the page as it is: somebody else docks there now. */
  abandon(): void;
}

export const isRightToLeft = (doc: Document): boolean =>
  getComputedStyle(doc.body ?? doc.documentElement).direction === 'rtl';

const marginAt = (doc: Document) => (isRightToLeft(doc) ? 'margin-left' : 'margin-right');

/**
 * `contain`: the body becomes the box that fixed and absolute boxes hang on (a compose window at the right edge too) and
 * gets narrower; for application shells whose body fills the window. `margin`: for documents that scroll as a whole.
 * Printing sees the page without it. Written into style attributes, and written again when the page overwrites them.
 * `onChange` hears of every change at the document's root before the styles are looked after.
 */
export function createDock(
  win: Window,
  kind: OverlaySite['dock'],
  signal: AbortSignal,
  onChange: () => void,
): Dock {
  const doc = win.document;
  const styles = createPageStyle();
  const isContain = kind === 'contain';
  let reserved = 0;
  const target = () => (isContain ? doc.body : doc.documentElement);
  const write = () => {
    if (reserved > 0 && doc.body) (isContain ? contain : margin)(win, styles, reserved);
  };
  const rewrite = () => {
    styles.giveBack();
    write();
    // Shells that lay themselves out by script listen for this.
    win.dispatchEvent(new Event('resize'));
  };

  const observer = new MutationObserver(() => {
    onChange();
    const element = target();
    if (reserved === 0 || !element || element.style.getPropertyValue(marginAt(doc)) === `${reserved}px`)
      return;
    styles.forget(element);
    observe();
    rewrite();
  });
  const observe = () => {
    const filter = { attributes: true, attributeFilter: ['style', 'dir'] };
    observer.disconnect();
    observer.observe(doc.documentElement, { ...filter, childList: true });
    if (doc.body) observer.observe(doc.body, filter);
  };
  observe();
  win.addEventListener('beforeprint', () => styles.giveBack(), { signal });
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

function margin({ document: doc }: Window, styles: PageStyle, px: number): void {
  styles.lend(doc.documentElement, { [marginAt(doc)]: `${px}px`, position: 'relative' });
}

function contain(win: Window, styles: PageStyle, px: number): void {
  const { body, documentElement } = win.document;
  styles.lend(body, { [marginAt(win.document)]: `${px}px`, contain: 'layout' });
  const box = body.getBoundingClientRect();
  if (box.width > documentElement.clientWidth - px + 1)
    styles.lend(body, { width: 'auto', 'min-width': '0' });
  // Without a height of its own a body full of absolute boxes would be a containing block of no height.
  if (box.height < win.innerHeight - 1) styles.lend(body, { 'min-height': '100vh' });
  // A shell with a least width scrolls beside the sidebar instead of running under it.
  if (body.scrollWidth > body.clientWidth + 1 && getComputedStyle(body).overflowX === 'visible') {
    styles.lend(body, { 'overflow-x': 'auto' });
  }
}

const LENT = [
  'contain',
  'margin-left',
  'margin-right',
  'width',
  'min-width',
  'min-height',
  'overflow-x',
  'position',
];

/** Takes away what the dock of an earlier version of the extension, which cannot be asked any more, left on the page. */
export function clearDock({ body, documentElement }: Document): void {
  for (const element of [body, documentElement]) {
    for (const name of LENT) {
      // Only what was written with this weight is ours.
      if (element?.style.getPropertyPriority(name) === 'important') element.style.removeProperty(name);
    }
  }
}
