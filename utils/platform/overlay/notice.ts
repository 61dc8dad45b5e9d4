import { setStyle } from './style';
import type { NoticeWords } from './words';

const INK = 'light-dark(#1b2330, #e8ecf2)';
const SOFT_INK = 'light-dark(#465163, #b6c0ce)';
const BUTTON = {
  all: 'revert',
  font: '500 13px/18px system-ui, sans-serif',
  padding: '4px 10px',
  'min-height': '28px',
  border: '1px solid transparent',
  'border-radius': '6px',
  cursor: 'pointer',
};

/** The fixed card that says that the extension has stopped here. It knows no data and asks nothing. */
export function createNotice(
  doc: Document,
  words: NoticeWords,
  onReload: () => void,
  onHide: () => void,
): HTMLElement {
  const make = (tag: string, text: string, style: Record<string, string>) => {
    const element = doc.createElement(tag);
    element.textContent = text;
    setStyle(element, style);
    return element;
  };
  const button = (text: string, style: Record<string, string>, act: () => void) => {
    const element = make('button', text, { ...BUTTON, ...style });
    element.addEventListener('click', (event) => event.isTrusted && act());
    return element;
  };
  const card = make('section', '', {
    all: 'initial',
    display: 'block',
    'color-scheme': 'light dark',
    margin: '16px',
    padding: '16px',
    border: '1px solid light-dark(#d8dde5, #303a48)',
    'border-radius': '8px',
    background: 'light-dark(#fff, #191f28)',
    color: INK,
    font: '400 13px/20px system-ui, sans-serif',
  });
  card.setAttribute('role', 'status');
  const actions = make('div', '', { display: 'flex', 'flex-wrap': 'wrap', gap: '8px', 'margin-top': '12px' });
  actions.append(
    button(
      words.reload,
      { background: 'light-dark(#1f5fbf, #8ab4f8)', color: 'light-dark(#fff, #0b1a30)' },
      onReload,
    ),
    button(words.hide, { background: 'transparent', color: SOFT_INK }, onHide),
  );
  card.append(
    make('strong', words.title, { font: '600 13px/20px system-ui, sans-serif' }),
    make('p', words.text, { margin: '8px 0 0', color: SOFT_INK }),
    actions,
  );
  return card;
}

/** What stands in the edge tab's place: one small button that opens the column with the card. */
export function createNoticeTab(doc: Document, words: NoticeWords, onOpen: () => void): HTMLElement {
  const tab = doc.createElement('button');
  tab.textContent = '↻';
  tab.title = words.title;
  tab.setAttribute('aria-label', words.title);
  setStyle(tab, {
    ...BUTTON,
    'color-scheme': 'light dark',
    display: 'block',
    padding: '0',
    'box-sizing': 'border-box',
    width: '100%',
    height: '60px',
    'border-color': 'light-dark(#7a8594, #7e8b9c)',
    background: 'light-dark(#fff, #191f28)',
    color: INK,
  });
  tab.addEventListener('click', (event) => event.isTrusted && onOpen());
  return tab;
}
