import type { PageSpec, SiteAdapter } from '../adapter';
import { account } from './account';
import { viewIn } from './address';
import { openMessage, openPane, threadKey } from './pane';
import { ways } from './ways';

const MAIL = 'https://mail.google.com/mail/u/0/';
const TOKEN = 'FMfcgzQXJkXtQDPtrSrFQBBLBqjzSGKn';

const thread: PageSpec = {
  kind: 'thread',
  when: (url) => viewIn(url) === 'thread',
  examples: [
    `${MAIL}#inbox/${TOKEN}`,
    `https://mail.google.com/mail/u/1/#label/Kunden%2FNord/p2/${TOKEN}?compose=new`,
    'https://mail.google.com/mail/#all/18d0c5a1b2c3d4e5',
    `${MAIL}#search/from%3Aada/${TOKEN}`,
    `${MAIL}popout?search=inbox&th=%23thread-f%3A1813691637966661266&cvid=1`,
    `${MAIL}?ui=2&view=btop&th=18d0c5a1b2c3d4e5`,
  ],
  root: openPane,
  key: (_url, root) => threadKey(root),
  anchor: openMessage,
  ways,
  needed: ['sender'],
};

/** A page that shows no single record. */
const without = (kind: 'inbox' | 'compose', examples: string[]): PageSpec => ({
  kind,
  when: (url) => viewIn(url) === kind,
  examples,
  root: () => null,
  key: () => null,
  ways: [],
  needed: [],
});

export const gmail: SiteAdapter = {
  id: 'gmail',
  label: 'Gmail',
  version: 1,
  hosts: ['https://mail.google.com/*'],
  account,
  pages: [
    thread,
    without('inbox', [
      MAIL,
      `${MAIL}#sent/p3`,
      `${MAIL}#label/Averylongnamewithoutblanks`,
      `${MAIL}#search/a`,
    ]),
    without('compose', [`${MAIL}?view=cm&to=ada%40lovelace.example`, `${MAIL}popout?ver=1`]),
  ],
  dock: 'contain',
};
