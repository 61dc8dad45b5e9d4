import { agreed } from '../kit/agreed';
import { isOpenPane, isShown, own } from '../kit/query';
import { idOf } from './ids';

/** What stands below these was written by others, or is being written. */
const FOREIGN = '.a3s,.ii,.zA,.M9,.AD,.aoI,[contenteditable],[role=dialog]';
const BODY = '.ii,.a3s';
const COMPOSE = '.M9,.AD,.aoI,[contenteditable]';
/** Marks of an open message. All of them name the same message, or the page is not understood. */
const ITEM = '.h7';
const MESSAGE = '.adn';
const NAMED = '[data-message-id],[data-legacy-message-id]';

/** Elements of Gmail's own chrome, in document order. */
export const chrome = (root: ParentNode, selector: string): Element[] => own(root, selector, FOREIGN);

/** The conversation that is shown. Two of them are none: nothing says which one the rep looks at. */
export function openPane(doc: Document): ParentNode | null {
  const mains = chrome(doc, '[role=main]').filter((main) => isOpenPane(main) && openMessage(main));
  const inner = mains.filter((main) => !mains.some((other) => other !== main && main.contains(other)));
  if (inner.length) return inner.length === 1 ? inner[0]! : null;
  // A thread in a window of its own fills the body.
  return doc.body.matches('.xE.Su') && openMessage(doc.body) ? doc.body : null;
}

/** The last message of the conversation that is unfolded. A draft is no message yet. */
export function openMessage(root: ParentNode): Element | null {
  const last = (selector: string) => chrome(root, selector).filter(isShown);
  const body = last(BODY).at(-1);
  const item = last(ITEM).filter(isNoDraft).at(-1);
  const message = last(MESSAGE).filter(isNoDraft).at(-1);
  const named = last(NAMED).filter(isNoDraft).at(-1);
  const marks = [item, message, named, body].filter((mark) => mark !== undefined);
  const isOne = marks.every((a) => marks.every((b) => a.contains(b) || b.contains(a)));
  return body && isOne ? (message ?? named ?? item ?? null) : null;
}

const isNoDraft = (element: Element): boolean =>
  element.querySelector(BODY) !== null || element.querySelector(COMPOSE) === null;

/** The body of an open message as it is shown; an empty second one may follow. */
export const bodyOf = (message: Element): Element | undefined => chrome(message, BODY).find(isShown);

/** The subject heading, which carries the thread's ids. */
export const headings = (root: ParentNode): Element[] =>
  chrome(root, 'h2[data-thread-perm-id],h2[data-legacy-thread-id]');

/** Identity of the conversation. A thread made on this machine keeps its local name when it gets a number. */
export function threadKey(root: ParentNode): string | null {
  const names = headings(root).flatMap((heading) => {
    const lasting = heading.getAttribute('data-thread-perm-id');
    if (/^#?thread-a:r[-\d]+$/.test(lasting ?? '')) return lasting;
    return [idOf(lasting), idOf(heading.getAttribute('data-legacy-thread-id'))];
  });
  if (names.some(Boolean)) return agreed(names);
  return idInLog(openMessage(root)!, 1);
}

/**
 * Gmail's own log marks repeat the ids: `jslog="20277; …; 1:<base64>; 4:<base64>"`, JSON in base64 with `.` for `=`, whose
 * first entry is the id. Field 1 is the thread, field 4 the message.
 */
export const idInLog = (message: Element, field: 1 | 4): string | null =>
  agreed(
    chrome(message, '[jslog]').map((element) => {
      const code = element.getAttribute('jslog')!.split(`; ${field}:`)[1]?.split(';')[0];
      return code ? idOf(JSON.parse(atob(code.replace(/\./g, '=')))[0]) : null;
    }),
  );
