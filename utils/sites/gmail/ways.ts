import type { PartialFacts, Reader } from '../adapter';
import { lineOf } from '../kit/one-line';
import { visibleText } from '../kit/visible-text';
import { replyToByLabel, replyToByPlace } from './details';
import {
  byAttribute,
  byHoverCard,
  othersBy,
  recipientsBy,
  senderAsShown,
  senderBy,
  senderByCards,
} from './header';
import { idOf, timeOf } from './ids';
import { bodyOf, chrome, headings, idInLog, openMessage } from './pane';

/** A way that reads the open message. */
const way = (
  name: string,
  trust: Reader['trust'],
  read: (message: Element, root: ParentNode) => PartialFacts,
): Reader => ({
  name,
  trust,
  read(root) {
    const message = openMessage(root);
    return message ? read(message, root) : {};
  },
});

/** An id of the message, wherever in its frame it stands. */
const ofMessage = (message: Element, name: string): string | null =>
  idOf((message.closest(`[${name}]`) ?? chrome(message, `[${name}]`)[0])?.getAttribute(name));

const ofHeading = (root: ParentNode, name: string): string | null =>
  idOf(headings(root)[0]?.getAttribute(name));

const dateIn = (message: Element, name: string): string | null =>
  chrome(message, '.gH .g3')[0]?.getAttribute(name)?.slice(0, 200) || null;

/** The attributes that Gmail writes for itself, on classes that have held since 2014. */
const attributes = way('attributes', 'alone', (message, root) => ({
  subject: lineOf(chrome(root, 'h2.hP')[0]),
  threadId: ofHeading(root, 'data-legacy-thread-id'),
  messageId: ofMessage(message, 'data-legacy-message-id'),
  sender: senderBy(message, byAttribute),
  ...recipientsBy(message, byAttribute),
  participants: othersBy(root, message, byAttribute),
  dateText: dateIn(message, 'title'),
}));

/** The ids in the form that lasts, and the heading that carries them. */
const identifiers = way('identifiers', 'alone', (message, root) => {
  const messageId = ofMessage(message, 'data-message-id');
  return {
    subject: lineOf(headings(root)[0]),
    threadId: ofHeading(root, 'data-thread-perm-id'),
    messageId,
    sentAt: timeOf(messageId),
  };
});

/** What the hover cards hang on, and the second copy of the date. */
const hoverCards = way('hover cards', 'together', (message, root) => ({
  sender: senderByCards(message),
  ...recipientsBy(message, byHoverCard),
  participants: othersBy(root, message, byHoverCard),
  dateText: dateIn(message, 'alt'),
  replyTo: replyToByLabel(message),
}));

/** What stands there to be read. */
const shown = way('shown', 'together', (message) => {
  const sender = senderAsShown(message);
  const { recipients } = recipientsBy(message, byAttribute);
  return { sender, replyTo: sender && replyToByPlace(message, sender, recipients) };
});

/** Gmail's log marks, where the heading that should carry the ids is missing. */
const log = way('log', 'alone', (message, root) => ({
  threadId: headings(root).length ? null : idInLog(message, 1),
  messageId: idInLog(message, 4),
}));

/** The mail itself. */
const body = way('body', 'alone', (message) => ({
  text: visibleText(bodyOf(message)!, 20_000),
  isBulk: chrome(message, '.Ca').some((mark) => lineOf(mark) !== ''),
}));

export const ways = [attributes, identifiers, hoverCards, shown, log, body];
