import { parseEmail } from '../domain/matching/email';
import { BRANDS, DOMAINS } from '../domain/matching/free-mail-domains';

/** What the rep typed into a list of addresses and domains. */
export interface Entry {
  kind: 'address' | 'domain';
  value: string;
}

/**
 * An address or a domain in small letters; null when it is neither. `@firma.se`, `www.firma.se` and the address of a page
 * mean the domain.
 */
export function parseEntry(typed: string): Entry | null {
  const text = typed.trim();
  const bare = text
    .replace(/^@|^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[/?#].*$/, '');
  const isAddress = text.lastIndexOf('@') > 0;
  const email = parseEmail(isAddress ? text : `x@${bare}`);
  if (!email?.domain.includes('.')) return null;
  return isAddress ? { kind: 'address', value: email.key } : { kind: 'domain', value: email.domain };
}

/** A domain where everybody can have an address: as an own domain it would make colleagues of strangers. */
export const isShared = (domain: string): boolean =>
  DOMAINS.has(domain) || BRANDS.has(domain.slice(0, domain.indexOf('.')));
