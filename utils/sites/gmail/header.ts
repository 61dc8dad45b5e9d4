import type { PagePerson } from '../../protocol/facts';
import { agreed } from '../kit/agreed';
import { lineOf } from '../kit/one-line';
import { people, person } from '../kit/person';
import { inside } from '../kit/query';
import { chrome } from './pane';

/** How an element of a header names somebody. */
type Naming = (element: Element) => PagePerson | null;

/** `email` and `name`: what Gmail writes for itself. */
export const byAttribute: Naming = (element) =>
  person(element.getAttribute('email'), element.getAttribute('name') ?? lineOf(element));

/** What opens the hover card: the same address a second time. */
export const byHoverCard: Naming = (element) =>
  person(
    element.getAttribute('data-hovercard-id') ?? element.getAttribute('jid'),
    element.getAttribute('data-name') ?? lineOf(element),
  );

const SENDER = '.gD,h3.iw [email],h3.iw [data-hovercard-id]';
const SHOWN_ADDRESS = '.go';
const AVATAR = '.aju .ajn';
/** Parts of a header that name others too: the recipients line and the details that open below it. */
const OTHERS = '.hb,.ajC';

const inHeader = (root: ParentNode, selector: string): Element[] =>
  chrome(root, selector).filter((element) => !inside(element, OTHERS));

/** The sender, if all that name one name the same. */
const one = (found: (PagePerson | null)[]): PagePerson | null =>
  agreed(found.map((at) => at?.email)) ? (people(found)[0] ?? null) : null;

export const senderBy = (message: Element, naming: Naming): PagePerson | null =>
  one(inHeader(message, SENDER).map(naming));

/** The hover card of the name and that of the picture. */
export const senderByCards = (message: Element): PagePerson | null =>
  one([...inHeader(message, SENDER), ...chrome(message, AVATAR)].map(byHoverCard));

/** The address as it is shown, in angle brackets behind the name. */
export const senderAsShown = (message: Element): PagePerson | null =>
  one(
    inHeader(message, SHOWN_ADDRESS).map((at) =>
      person(at.textContent, lineOf(inHeader(message, SENDER)[0])),
    ),
  );

/** The senders of the other messages, unfolded or not, newest first. */
export const othersBy = (root: ParentNode, open: Element, naming: Naming): PagePerson[] =>
  people(
    inHeader(root, SENDER)
      .filter((at) => !open.contains(at))
      .reverse()
      .map(naming),
  );

/**
 * The recipients line reads "to A, B, cc C" with translated words: people between whom no word stands belong together.
 * The first of them are the recipients; others are taken only where their word is the untranslated "cc".
 */
export function recipientsBy(
  message: Element,
  naming: Naming,
): { recipients: PagePerson[]; cc: PagePerson[] } {
  const groups = { to: [] as (PagePerson | null)[], cc: [] as (PagePerson | null)[] };
  const line = chrome(message, '.hb')[0];
  const copy = line?.cloneNode(true) as Element | undefined;
  for (const name of copy?.querySelectorAll(NAME) ?? []) name.replaceWith(BREAK);
  const words = copy?.textContent?.split(BREAK);
  let group: (PagePerson | null)[] = [];
  line?.querySelectorAll(NAME).forEach((name, index) => {
    const word = words?.[index] ?? '';
    if (/bcc/i.test(word)) group = [];
    else if (/cc(?!\p{L})/iu.test(word)) group = groups.cc;
    else if (index === 0) group = groups.to;
    else if (/\p{L}/u.test(word)) group = [];
    group.push(naming(name));
  });
  return { recipients: people(groups.to), cc: people(groups.cc) };
}

const NAME = '.g2,[email]';
const BREAK = '\0';
