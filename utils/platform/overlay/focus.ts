/** Moves the keyboard focus between the page and the frame, and back to the very field that had it. */
export interface FocusSwitch {
  isInFrame(): boolean;
  toFrame(): void;
  toPage(): void;
}

export function createFocusSwitch(
  doc: Document,
  host: HTMLElement,
  frame: HTMLIFrameElement,
  signal: AbortSignal,
): FocusSwitch {
  let last: Element | null = null;
  const isInFrame = () => doc.activeElement === host;
  const remember = () => {
    if (doc.activeElement && !isInFrame()) last = doc.activeElement;
  };
  doc.addEventListener('focusin', remember, { capture: true, passive: true, signal });
  return {
    isInFrame,
    toFrame() {
      remember();
      frame.focus({ preventScroll: true });
    },
    toPage() {
      frame.blur();
      doc.defaultView?.focus();
      if (last?.isConnected && last instanceof HTMLElement && last !== doc.body)
        last.focus({ preventScroll: true });
    },
  };
}
