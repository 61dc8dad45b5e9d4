import type { Dock } from './dock';
import type { Host } from './host';
import { createNotice, createNoticeTab } from './notice';
import type { Placement } from './placement';
import { stand } from './stand';
import { setStyle } from './style';
import { noticeWords } from './words';

/**
 * The extension is gone from under this page: its frame is dead. Its column says so in fixed words and stays where it is,
 * so that nothing moves under the rep's hand; where only the tab stood, a tab stays. `onGone` takes everything away.
 */
export function sayFarewell(
  win: Window,
  host: Host,
  dock: Dock,
  last: Placement,
  width: number,
  onGone: () => void,
): void {
  host.frame.remove();
  if (last.look === 'hidden') {
    onGone();
    return;
  }
  const doc = win.document;
  const words = noticeWords(win.navigator.language);
  const show = (placement: Placement, content: HTMLElement) => {
    host.root.replaceChildren(content);
    dock.reserve(placement.reserved);
    stand(win, host.element, content, placement);
  };
  const open = () => {
    const card = createNotice(doc, words, () => win.location.reload(), onGone);
    const column = doc.createElement('div');
    column.append(card);
    show({ look: 'open', width, reserved: last.reserved && width }, column);
    setStyle(host.element, { 'color-scheme': 'light dark', background: 'light-dark(#f6f7f9, #11151b)' });
  };
  if (last.look === 'open') open();
  else show(last, createNoticeTab(doc, words, open));
}
