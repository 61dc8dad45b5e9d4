import type { PagePerson } from '../../protocol/facts';
import type { Reader } from '../adapter';
import { addressIn } from '../kit/address';
import { agreed } from '../kit/agreed';
import { lineOf } from '../kit/one-line';
import { people, person } from '../kit/person';
import { visibleText } from '../kit/visible-text';
import { environmentOf, textIn } from './environment';
import { bodyOf, chrome, documentOf, headerOf, messageId } from './pane';

/**
 * The table with one row for each header. Not larry's short line in the preview: in Sent it names the recipient in a cell
 * of class `from`.
 */
const TABLE = '.header-headers,.message-headers .headers-table,#preview-allheaders';
const HIDDEN_LABELS = '.voice,a,button,script,style';

const cells = (root: ParentNode, name: string): Element[] =>
  chrome(root, TABLE).flatMap((table) => [...table.querySelectorAll(`td.header.${name}`)]);

/** `title` is missing where the rep has Roundcube show addresses behind the names. */
const personOf = (link: Element): PagePerson | null => {
  const address = agreed([link.getAttribute('title'), link.getAttribute('href')?.replace(/^mailto:/i, '')]);
  return person(address, lineOf(link).replace(/\s*<[^<>]*>$/, ''));
};

const peopleIn = (root: ParentNode, name: string): PagePerson[] =>
  people(
    cells(root, name)
      .flatMap((cell) => [...cell.querySelectorAll('.rcmContactAddress')])
      .map(personOf),
  );

/** One person, or nobody where the header names several. */
const only = (found: PagePerson[]): PagePerson | null => (found.length === 1 ? found[0]! : null);

const table: Reader = {
  name: 'header table',
  trust: 'alone',
  read: (root) => ({
    subject: lineOf(chrome(headerOf(root)!, '.subject')[0], HIDDEN_LABELS),
    sender: only(peopleIn(root, 'from')),
    replyTo: only(peopleIn(root, 'replyto')),
    recipients: peopleIn(root, 'to'),
    cc: peopleIn(root, 'cc'),
    dateText: lineOf(cells(root, 'date')[0]).slice(0, 200),
  }),
};

/** What Roundcube tells its own script about the message. */
const environment: Reader = {
  name: 'environment',
  trust: 'alone',
  read(root) {
    const { sender, list_post: isListPost } = environmentOf(documentOf(root));
    const text = textIn(sender) ?? '';
    const [, name = '', address = text] = /^(.*)<([^<>]*)>$/s.exec(text) ?? [];
    return {
      messageId: messageId(root),
      sender: person(addressIn(address), name.replace(/\\(.)/g, '$1').replace(/^\s*"|"\s*$/g, '')),
      isBulk: isListPost === true,
    };
  },
};

/** The mail itself, and the command that only posts of a mailing list have. */
const body: Reader = {
  name: 'body',
  trust: 'alone',
  read: (root) => ({
    text: visibleText(bodyOf(root)!, 20_000),
    isBulk: chrome(documentOf(root), 'a.reply.list.active').length > 0,
  }),
};

export const ways = [table, environment, body];
