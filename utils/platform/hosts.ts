import { browser } from 'wxt/browser';

/**
 * A host is written as scheme and name without a port (`https://mail.firma.se`): match patterns know no ports in every
 * browser, so a grant is for all ports of the name.
 */
export const hostOf = (url: URL): string => `${url.protocol}//${url.hostname}`;
export const patternOf = (host: string): string => `${host}/*`;

/** What the rep typed, as a host; null when it is not the address of a web page. `mail.firma.se` means https. */
export function parseHost(typed: string): string | null {
  const text = typed.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.parse(withScheme);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '' || /[*\s]/.test(url.hostname))
    return null;
  return hostOf(url);
}

/** Asks the browser for the host; call it directly in a click, or the browser refuses. */
export const requestHost = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(host)] });

export const hasHost = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(host)] });

/** Gives the host back to the browser. */
export const releaseHost = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(host)] });
