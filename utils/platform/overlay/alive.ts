import { isConnected } from '../send';

/**
 * Nothing tells a content script that its extension was reloaded, updated or removed. It finds out where the rep is about
 * to look or act: focus, click, and the tab coming to the front. Acts once.
 */
export function whenDisconnected(win: Window, act: () => void, signal: AbortSignal): void {
  const check = (event: Event) => {
    if (event.isTrusted && !isConnected()) act();
  };
  const options = { capture: true, signal };
  win.addEventListener('focus', check, options);
  win.addEventListener('click', check, options);
  win.document.addEventListener('visibilitychange', check, options);
}
