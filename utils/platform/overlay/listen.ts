import { browser } from 'wxt/browser';
import type { OverlayAnswer, OverlayMessage } from '../../protocol/overlay-messages';

/**
 * Serves the background's messages. Only the extension itself may ask, and none of its pages that stand in a tab: a
 * content script of a page that was taken over has a tab too.
 */
export function listen(serve: (message: OverlayMessage) => OverlayAnswer, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    answer: (value: OverlayAnswer) => void,
  ): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab) return;
    const asked = message as OverlayMessage | undefined;
    if (asked?.to === 'overlay') answer(serve(asked));
  };
  browser.runtime.onMessage.addListener(listener);
  // After a reload of the extension there is nothing left to take the listener from.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
