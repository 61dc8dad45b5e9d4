import type { Surface } from './requests';

/** What the browser says of who sent a message; a page can forge none of it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

const SURFACES = ['sidebar', 'popup', 'dashboard', 'welcome'] as const;

/**
 * The kind of page that sent a message, or null for one that may ask nothing. Our own pages are known by their address
 * (`origin` would lie: it is the page's in a content script and "null" in a sandbox); everything else that carries our id
 * is a content script, and only the top frame's counts. `ownRoot`: `runtime.getURL('')`, with its trailing slash.
 */
export function surfaceOf(sender: Sender, ownId: string, ownRoot: string): Surface | null {
  if (sender.id !== ownId || !sender.url) return null;
  if (sender.url.startsWith(ownRoot)) {
    const page = sender.url.slice(ownRoot.length).split(/[.?#]/, 1)[0];
    return SURFACES.find((surface) => surface === page) ?? null;
  }
  if (!/^https?:\/\//.test(sender.url)) return null;
  return sender.tab?.id !== undefined && sender.frameId === 0 ? 'overlay' : null;
}

/** A sidebar inside a page, which must show its tab's token; the browser's own side panel has no tab. */
export const isFramed = (sender: Sender): boolean => sender.tab?.id !== undefined && sender.frameId !== 0;
