import { browser } from 'wxt/browser';
import type { Dock } from './dock';
import type { Host } from './host';
import type { Placement } from './placement';
import { stand } from './stand';
import { setStyle } from './style';

const WORDS = ['stoppedTitle', 'stoppedText', 'stoppedReload', 'stoppedHide'] as const;

/** Fixed words without data, in the browser's language; taken while the extension can still be asked. */
export const farewellWords = (): string[] => WORDS.map((name) => browser.i18n.getMessage(name));

const CARD =
  'margin:16px;padding:16px;border:1px solid #8886;border-radius:8px;background:light-dark(#fff,#191f28);color:light-dark(#1b2330,#e8ecf2);font:13px/20px system-ui';
const PLAIN = 'font:inherit;padding:4px 10px;border:0;border-radius:6px;background:none;color:inherit;';
const FILLED = `${PLAIN}background:#1f5fbf;color:#fff;`;

/**
 * The extension is gone from under this page: its frame is dead. Its column says so and stays where it is, so that
 * nothing moves under the rep's hand; where only the tab stood, a tab stays. `onGone` takes everything away.
 */
export function sayFarewell(
  win: Window,
  { root, element, frame }: Host,
  dock: Dock,
  [title = '', text = '', reload = '', hide = '']: string[],
  last: Placement,
  width: number,
  onGone: () => void,
): void {
  const make = (tag: string, style: string, ...children: (string | Node)[]) => {
    const made = win.document.createElement(tag);
    made.style.cssText = style;
    made.append(...children);
    return made;
  };
  const button = (label: string, style: string, act: () => void) => {
    const made = make('button', style, label);
    made.addEventListener('click', (event) => event.isTrusted && act());
    return made;
  };
  const show = (placement: Placement, content: HTMLElement) => {
    root.replaceChildren(content);
    dock.reserve(placement.reserved);
    stand(win, element, content, placement);
  };
  const open = () => {
    const card = make(
      'section',
      CARD,
      make('b', '', title),
      make('p', 'margin:8px 0 12px', text),
      button(reload, FILLED, () => win.location.reload()),
      button(hide, PLAIN, onGone),
    );
    card.role = 'status';
    show({ look: 'open', width, reserved: last.reserved && width }, make('div', '', card));
    setStyle(element, { 'color-scheme': 'light dark', background: 'light-dark(#f6f7f9,#11151b)' });
  };
  frame.remove();
  if (last.look === 'open') open();
  else if (last.look === 'hidden') onGone();
  else {
    const tab = button('↻', `${FILLED}width:100%;height:100%;padding:0`, open);
    tab.ariaLabel = title;
    show(last, make('div', '', tab));
  }
}
