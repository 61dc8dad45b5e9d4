import { browser } from 'wxt/browser';
import type { OverlayAnswer, OverlayMessage } from '../protocol/overlay-messages';

/** A page that is frozen or busy for longer is as good as gone. */
const SILENCE_MS = 2000;

/** Asks the overlay of one document; undefined when it is gone, or the tab shows another document by now. */
export async function askOverlay(
  tabId: number,
  documentId: string | null,
  message: OverlayMessage,
): Promise<OverlayAnswer | undefined> {
  const where = documentId && !import.meta.env.FIREFOX ? { documentId } : { frameId: 0 };
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, SILENCE_MS));
  const answer = browser.tabs.sendMessage(tabId, message, where).catch(() => undefined);
  return (await Promise.race([answer, silence])) as OverlayAnswer | undefined;
}

/** Tells the sidebar page of a tab, framed or in the browser's panel, to take the focus. */
export const tellSidebar = (): Promise<unknown> =>
  browser.runtime.sendMessage({ to: 'sidebar', type: 'focus' }).catch(() => undefined);
