import { browser } from 'wxt/browser';
import type { OverlayAnswer, OverlayMessage } from '../protocol/overlay-messages';

/** Asks the overlay of one document; undefined when it is gone, or the tab shows another document by now. */
export async function askOverlay(
  tabId: number,
  documentId: string | null,
  message: OverlayMessage,
): Promise<OverlayAnswer | undefined> {
  const where = documentId && !import.meta.env.FIREFOX ? { documentId } : { frameId: 0 };
  try {
    return (await browser.tabs.sendMessage(tabId, message, where)) as OverlayAnswer | undefined;
  } catch {
    return undefined;
  }
}

/** Tells the sidebar page of a tab, framed or in the browser's panel, to take the focus. */
export const tellSidebar = (): Promise<unknown> =>
  browser.runtime.sendMessage({ to: 'sidebar', type: 'focus' }).catch(() => undefined);
