import { type ReadonlySignal, signal } from '@preact/signals';

export const PAGES = ['settings', 'history'] as const;
export type PageName = (typeof PAGES)[number];

/** Where the dashboard stands. `part` is a place on the page, like the section `stages` of the settings. */
export interface Route {
  page: PageName;
  part: string | null;
}

/** `#/history` or `#/settings/stages`; anything else is the settings, so that a wrong address still shows a page. */
export function parseRoute(hash: string): Route {
  const [, page, part] = hash.split('/');
  const name = PAGES.find((known) => known === page) ?? 'settings';
  return { page: name, part: name === page && part ? part : null };
}

export const hrefOf = (page: PageName, part?: string): string => `#/${page}${part ? `/${part}` : ''}`;

/** An extension page has no server behind it, so the address after the hash is the route. */
export function createRoute(page: Window, abort: AbortSignal): ReadonlySignal<Route> {
  const route = signal(parseRoute(page.location.hash));
  page.addEventListener('hashchange', () => (route.value = parseRoute(page.location.hash)), {
    signal: abort,
  });
  return route;
}
