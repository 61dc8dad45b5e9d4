/**
 * The part of the hash that chooses the view: a list, some with a name or a query of their own, perhaps a page of it, and
 * the token of the thread that is open.
 */
const ROUTE =
  /^(?!settings|contacts|chat|rooms|calls)(?:(?:advanced-search|category|label|search|section_query)\/[^/]*|[a-z]+)(?:\/p\d+)?(?:\/([0-9a-f]{16}|[\w-]{20,}))?$/;

const CLIENT = /^mail\.google\.com\/mail\/?(?:b\/[^/]+\/)?(?:u\/\d+\/?)?(?:popout)?$/;

/**
 * What an address shows; null for what is not the mail client: a message as a document of its own (print, original), the
 * mobile client, settings, chat.
 */
export function viewIn(url: URL): 'thread' | 'compose' | 'inbox' | null {
  const view = url.searchParams.get('view');
  if (!CLIENT.test(url.host + url.pathname) || !/^(?:null|btop|cm)$/.test(String(view))) return null;
  const route = ROUTE.exec(url.hash.slice(1).replace(/\/?(\?.*)?$/, '') || 'inbox');
  if (route?.[1] || url.searchParams.has('th')) return 'thread';
  // A window of its own without a thread is for writing.
  if (view || url.pathname.endsWith('popout')) return 'compose';
  return route && 'inbox';
}
