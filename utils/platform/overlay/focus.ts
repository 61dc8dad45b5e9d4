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
  let last: HTMLElement | undefined;
  const isInFrame = () => doc.activeElement === host;
  const remember = () => {
    if (!isInFrame()) last = doc.activeElement as HTMLElement;
  };
  doc.addEventListener('focusin', remember, { capture: true, signal });
  return {
    isInFrame,
    toFrame() {
      remember();
      frame.focus({ preventScroll: true });
    },
    toPage() {
      frame.blur();
      last?.focus({ preventScroll: true });
    },
  };
}
