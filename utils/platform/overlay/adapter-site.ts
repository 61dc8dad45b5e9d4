import type { SiteAdapter } from '../../sites/adapter';
import { currentKey } from '../../sites/runner/read-page';
import { watch } from '../../sites/runner/watch';
import type { OverlaySite } from './site';

/** The site of an adapter, on this document. A self-hosted site recognises itself. */
export function adapterSite(adapter: SiteAdapter, win: Window & typeof globalThis = window): OverlaySite {
  const doc = win.document;
  return {
    dock: adapter.dock,
    isHere: () => adapter.hosts !== 'granted' || adapter.recognise?.(doc) === true,
    watch: (report, signal) => watch({ adapter, doc, win, report, signal }),
    key: () => currentKey(adapter, doc, new URL(win.location.href)),
  };
}
