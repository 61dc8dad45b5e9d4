import { type EmailAddress, parseEmail } from './email';

const DOTLESS = new Set(['gmail.com', 'googlemail.com']);

/**
 * The mailbox behind an address for asking "is this perhaps the same one?": without the `+tag`, and at Gmail without
 * the dots, which Gmail ignores. A hint only; the identity of a person stays the exact address.
 */
export function mailboxKey(address: EmailAddress): string {
  const base = address.local.split('+', 1)[0] || address.local;
  if (!DOTLESS.has(address.domain)) return `${base}@${address.domain}`;
  return `${base.replaceAll('.', '')}@gmail.com`;
}

const BEFORE = /^[\p{Cf}*_'‘’:([{]+/u;
const BEHIND = /[\p{Cf}*_'‘’:)\]}]{0,8}$/u;
const SEPARATORS = /[\s<>,;|"“”„«»]+/u;

/**
 * The different addresses that stand in one line of text, in order, at most ten. Brackets and punctuation around an
 * address are not part of it, and `anna@x.se <mailto:anna@x.se>` is one. In running text a host without a dot is no
 * address ("call me @ home").
 */
export function addressesIn(line: string): EmailAddress[] {
  const found = new Map<string, EmailAddress>();
  for (const part of line.slice(0, 1000).split(SEPARATORS)) {
    if (!part.includes('@')) continue;
    const address = parseEmail(part.replace(BEFORE, '').replace(BEHIND, ''));
    if (address?.domain.includes('.') && found.size < 10) found.set(address.key, address);
  }
  return [...found.values()];
}
