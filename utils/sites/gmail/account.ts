import { addressIn } from '../kit/address';
import { agreed } from '../kit/agreed';
import { inside } from '../kit/query';
import { chrome } from './pane';

/** "Subject - name@host - Gmail", in an organisation "… - name@host - Organisation Mail": the last address counts. */
const byTitle = (doc: Document): string | null =>
  addressIn(/^.* - (\S+@\S+) - [^@]*$/s.exec(` - ${doc.title}`)?.[1]);

/** The account button: "Google Account: Name (address)", translated; a name can hold another address. */
function byButton(doc: Document): string | null {
  // Mails and the panels beside them name other people.
  const links = chrome(doc, 'a[aria-label*="@"]').filter(
    (link) => !inside(link, '[role=main],[role=complementary]'),
  );
  const buttons = links.filter((link) => link.matches('[href*="accounts.google."]'));
  return agreed(
    (buttons.length ? buttons : links).map((button) => {
      const label = button.getAttribute('aria-label')!;
      return addressIn(/\(([^()]*)\)\P{L}*$/u.exec(label)?.[1] ?? label);
    }),
  );
}

/** The picture beside the place where a reply is written; with a sender address of one's choice it can be another one. */
const byReplyArea = (doc: Document): string | null =>
  agreed(chrome(doc, '.gA.acV .ajn').map((picture) => addressIn(picture.getAttribute('jid'))));

/** Whose mailbox this is; null when the page says two different things. */
export function account(doc: Document): string | null {
  const said = [byTitle(doc), byButton(doc)].filter(Boolean);
  return said.length ? agreed(said) : byReplyArea(doc);
}
