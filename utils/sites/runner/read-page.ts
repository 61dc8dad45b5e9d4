import type { PageReport } from '../../protocol/facts';
import type { PageSpec, SiteAdapter } from '../adapter';
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
  const root = attempt(() => spec!.root(doc, url));
  return { spec, root, key: root && attempt(() => spec!.key(url, root)) };
}

/** The record that the page shows right now, asked again right before a write that rests on it. */
export const currentKey = (adapter: SiteAdapter, doc: Document, url: URL): string | null =>
  openRecord(adapter, doc, url).key;

/**
 * Reads the page once. Nothing that a page does makes it throw: what cannot be read is absent, with its reason. A record
 * that is not there yet counts as unreadable; to wait for it is the runner's.
 */
export function readPage(
  adapter: SiteAdapter,
  doc: Document,
  url: URL,
  { spec, root, key } = openRecord(adapter, doc, url),
): PageReport {
  const site = adapter.id;
  const account = attempt(() => adapter.account(doc));
  if (!spec?.ways.length || (!root && spec.kindWhileEmpty)) {
    return { outcome: 'nothing', site, kind: spec?.kindWhileEmpty ?? spec?.kind ?? null, account };
  }
  const { kind, ways, needed } = spec;
  const { facts, reasons } = combine(
    ways.map(({ trust, read }) => ({
      trust,
      facts: (root && key && attempt(() => read(root, doc, url))) || {},
    })),
  );
  const failed = needed.filter((name) => !facts[name as keyof typeof facts]);
  if (failed.length || !key) return { outcome: 'unreadable', site, kind, key, failed };
  if (!account) reasons.account = 'notInPage';
  return { outcome: 'read', facts: { ...facts, site, kind, key, account, reasons } };
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
