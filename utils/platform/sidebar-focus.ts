import { browser } from 'wxt/browser';

/** Calls `onFocus` when the browser's command moves the focus into the sidebar, until the signal aborts. */
export function watchFocusCommand(onFocus: () => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && (message as { to?: unknown }).to === 'sidebar')
      onFocus();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
