/** What the rep typed into a list of addresses and domains. */
export type Entry = { kind: 'address' | 'domain'; value: string };

const ADDRESS = /^[^\s@<>,;"]+@(?=[^\s@]+$)/;
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const DOMAIN = new RegExp(`^${LABEL}(?:\\.${LABEL})+$`, 'u');

/**
 * An address or a domain in small letters; null when it is neither. `@firma.se`, `www.firma.se` and the address of a page
 * mean the domain.
 */
export function parseEntry(typed: string): Entry | null {
  const text = typed.trim().toLowerCase().replace(/^mailto:/, '');
  const isAddress = ADDRESS.test(text);
  const at = text.lastIndexOf('@');
  const domain = (isAddress ? text.slice(at + 1) : text.replace(/^@|^https?:\/\//, '').replace(/^www\./, ''))
    .replace(/\/.*$/, '')
    .replace(/\.$/, '');
  if (text.length > 320 || domain.length > 253 || !DOMAIN.test(domain)) return null;
  return isAddress ? { kind: 'address', value: `${text.slice(0, at)}@${domain}` } : { kind: 'domain', value: domain };
}
