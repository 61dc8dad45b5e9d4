import { idOf, idOfToken } from './ids';

/**
 * The part of the hash that chooses the view: a list, some with a name or a query of their own, perhaps a page of it, and
 * the token of the thread that is open.
 */
const ROUTE =
  /^(?!settings|contacts|chat|rooms|calls)(?:(?:advanced-search|category|label|search|section_query)\/[^/]*|[a-z]+)(?:\/p\d+)?(?:\/([0-9a-f]{16}|[\w-]{20,}))?$/;

const routeIn = (url: URL): RegExpExecArray | null =>
  ROUTE.exec(url.hash.slice(1).replace(/\/?(\?.*)?$/, '') || 'inbox');

const CLIENT = /^mail\.google\.com\/mail\/?(?:b\/[^/]+\/)?(?:u\/\d+\/?)?(?:popout)?$/;

/**
 * What an address shows; null for what is not the mail client: a message as a document of its own (print, original), the
 * mobile client, settings, chat.
 */
export function viewIn(url: URL): 'thread' | 'compose' | 'inbox' | null {
  const view = url.searchParams.get('view');
  if (!CLIENT.test(url.host + url.pathname) || !/^(?:null|btop|cm)$/.test(String(view))) return null;
  if (tokenIn(url)) return 'thread';
  // A window of its own without a thread is for writing.
  if (view || url.pathname.endsWith('popout')) return 'compose';
  return routeIn(url) && 'inbox';
}

const tokenIn = (url: URL): string | undefined => url.searchParams.get('th') ?? routeIn(url)?.[1];

/** The id of the thread that the address asks for, where it can be told; most tokens can be decoded to it. */
export function threadInAddress(url: URL): string | null {
  const token = tokenIn(url) ?? '';
  return idOf(token) ?? idOfToken(token);
}
