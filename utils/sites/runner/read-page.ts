import type { Facts } from '../../protocol/facts';
import type { PageSpec, Reading, SiteAdapter } from '../adapter';
import { combine } from '../kit/combine';

/** The record that a page shows at one moment. */
export interface OpenRecord {
  spec: PageSpec | undefined;
  root: ParentNode | null;
  key: string | null;
}

/** Which kind of page this is, which pane of it is open, and which record that pane shows. */
export function openRecord(adapter: SiteAdapter, doc: Document, url: URL): OpenRecord {
  const spec = adapter.pages.find((page) => page.when(url));
  const root = spec?.ways.length ? attempt(() => spec.root(doc, url)) : null;
  return { spec, root, key: root && attempt(() => spec!.key(url, root)) };
}

/** The record that the page shows right now, asked again right before a write that rests on it. */
export const currentKey = (adapter: SiteAdapter, doc: Document, url: URL): string | null =>
  openRecord(adapter, doc, url).key;

/** The signed-in user's address, or null where the page does not say it without doubt. */
export const accountOf = (adapter: SiteAdapter, doc: Document): string | null =>
  attempt(() => adapter.account(doc));

/** Reads the page once. Nothing that a page does makes it throw: what cannot be read is absent, with its reason. */
export function readPage(adapter: SiteAdapter, doc: Document, url: URL, at?: OpenRecord): Reading {
  const { spec, root, key } = at ?? openRecord(adapter, doc, url);
  if (!spec?.ways.length) return { outcome: 'nothing', kind: spec?.kind ?? null };
  if (!root && spec.kindWhileEmpty) return { outcome: 'nothing', kind: spec.kindWhileEmpty };
  if (!root || !key) return { outcome: 'notReady' };
  const { facts, reasons } = combine(
    spec.ways.map(({ trust, read }) => ({ trust, facts: attempt(() => read(root, doc, url)) ?? {} })),
  );
  const failed = spec.needed.filter((name) => facts[name] == null);
  if (failed.length) return { outcome: 'unreadable', kind: spec.kind, key, failed };
  const account = accountOf(adapter, doc);
  if (!account) reasons.account = 'notInPage';
  const read: Facts = { ...SILENCE, ...facts, site: adapter.id, kind: spec.kind, key, account, reasons };
  return { outcome: 'read', facts: read };
}

const SILENCE = {
  threadId: null,
  messageId: null,
  subject: null,
  sender: null,
  replyTo: null,
  recipients: [],
  cc: [],
  participants: [],
  dateText: null,
  sentAt: null,
  isBulk: false,
  text: '',
};

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
