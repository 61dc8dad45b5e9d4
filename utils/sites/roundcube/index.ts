import type { PageSpec, SiteAdapter } from '../adapter';
import { all } from '../kit/query';
import { account } from './account';
import { actionOf, isMail, isMessage, messageId, openPane } from './pane';
import { ways } from './ways';

const HOST = 'https://mail.firma.example/roundcube/';

const message: Pick<PageSpec, 'kind' | 'root' | 'key' | 'ways' | 'needed'> = {
  kind: 'thread',
  root: openPane,
  key: (_url, root) => messageId(root),
  ways,
  needed: ['sender'],
};

const onItsOwn: PageSpec = {
  ...message,
  when: (url) => isMessage(url),
  examples: [
    `${HOST}?_task=mail&_mbox=INBOX&_uid=12&_action=show`,
    'http://127.0.0.1:8080/?_task=mail&_action=show&_uid=3.2&_mbox=INBOX%2FKunden&_extwin=1',
  ],
};

/** The list, with a message in the preview frame or without one: the address does not say. */
const list: PageSpec = {
  ...message,
  kindWhileEmpty: 'inbox',
  when: (url) => isMail(url) && /^(?:list)?$/.test(actionOf(url)),
  examples: [
    `${HOST}?_task=mail`,
    `${HOST}?_task=mail&_mbox=INBOX&_page=2`,
    `${HOST}index.php?_task=mail&_mbox=Sent`,
  ],
};

const compose: PageSpec = {
  kind: 'compose',
  when: (url) => isMail(url) && actionOf(url) === 'compose',
  examples: [`${HOST}?_task=mail&_action=compose&_id=19087710416b03f846dcf99`],
  root: () => null,
  key: () => null,
  ways: [],
  needed: [],
};

/** Marks that no other webmail has, in the head where no mail can write; two of them are certainty. */
function recognise(doc: Document): boolean {
  const marks = [
    'head > script[src*="program/js/app."]',
    'head > link[href*="skins/elastic/"],head > link[href*="skins/larry/"],head > link[href*="skins/"][href*="/styles"]',
  ];
  const isDriven = all(doc, 'head > script:not([src])').some((script) =>
    /\bnew rcube_webmail\(\)/.test(script.textContent ?? ''),
  );
  return marks.filter((mark) => all(doc, mark).length).length + Number(isDriven) >= 2;
}

export const roundcube: SiteAdapter = {
  id: 'roundcube',
  label: 'Roundcube',
  version: 1,
  hosts: 'granted',
  recognise,
  account,
  pages: [onItsOwn, list, compose],
  dock: 'contain',
};
