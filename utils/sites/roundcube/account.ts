import { addressIn } from '../kit/address';
import { agreed } from '../kit/agreed';
import { lineOf } from '../kit/one-line';
import { environmentOf, textIn } from './environment';
import { chrome, openPane } from './pane';

/** The user's name in the chrome, and the login of the open message's page; null unless it is an address, or they differ. */
export function account(doc: Document): string | null {
  const shown = chrome(doc, '.username').map((name) => addressIn(lineOf(name)));
  const documents = new Set([doc, openPane(doc)?.ownerDocument ?? doc]);
  const logins = [...documents].map((at) => addressIn(textIn(environmentOf(at).username)));
  return agreed([...shown, ...logins]);
}
