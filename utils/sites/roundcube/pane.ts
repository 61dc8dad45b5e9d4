import { isShown, own } from '../kit/query';
import { environmentOf, textIn } from './environment';

const FRAME = '#messagecontframe';
const BODY = '#messagebody';
/** Both skins: elastic and larry. */
const HEADER = '#message-header,#messageheader';

/** Elements of Roundcube's own chrome: a mail may hold the header of another one. */
export const chrome = (root: ParentNode, selector: string): Element[] => own(root, selector, BODY);

export const headerOf = (root: ParentNode): Element | undefined => chrome(root, HEADER)[0];
export const bodyOf = (root: ParentNode): Element | undefined => chrome(root, BODY)[0];

/** The message: on a page of its own, or in the preview frame, whose address is the only one that changes. */
export function openPane(doc: Document): ParentNode | null {
  const frame = chrome(doc, FRAME)[0] as HTMLIFrameElement | undefined;
  const at = frame && isShown(frame) ? frame.contentDocument : doc;
  const header = at && headerOf(at);
  return header && bodyOf(at) ? header.parentElement : null;
}

export const documentOf = (root: ParentNode): Document => root.ownerDocument!;

/** The document's address: that of the frame where the message stands in one. */
const addressOf = (root: ParentNode): URL => new URL(documentOf(root).URL);

export const isMessage = (url: URL): boolean =>
  isMail(url) && /^(?:show|preview)$/.test(actionOf(url)) && url.searchParams.has('_uid');

export const isMail = (url: URL): boolean => url.searchParams.get('_task') === 'mail';
export const actionOf = (url: URL): string => url.searchParams.get('_action') ?? '';

/**
 * `mailbox/uid`, from the document's address. A document that calls itself another message is being replaced. The uid
 * changes when the mail is moved to another folder.
 */
export function messageId(root: ParentNode): string | null {
  const url = addressOf(root);
  const { uid, mailbox } = environmentOf(documentOf(root));
  const name = url.searchParams.get('_mbox') ?? textIn(mailbox);
  const number = url.searchParams.get('_uid');
  const isSame = (said: string | null, own: unknown) => own === undefined || said === textIn(own);
  if (!isMessage(url) || !name || !isSame(number, uid) || !isSame(name, mailbox)) return null;
  return `${name}/${number}`.slice(0, 200);
}
