/**
 * One mail address. `key` is the identity of the mailbox: lower case, NFC, nothing else of the person goes into it.
 * Accented and non-Latin addresses (RFC 6531) stay as written; a domain in its "xn--" form is kept in that form.
 */
export interface EmailAddress {
  key: string;
  local: string;
  domain: string;
}

const MAX_RAW = 1000;
const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;
const MAX_LABEL = 63;

/** RFC 5322 atext, and letters, marks and digits of every script (RFC 6531). */
const LOCAL_ATOM = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const OUTER_SPACE = /^[ \t\u00a0]+|[ \t\u00a0]+$/g;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Reads one address: bare, in angle brackets, or as a `mailto:` link. Null for everything RFC 5321/5322 calls an error
 * and for these forms, which no person who writes to a rep uses and which could hide another address:
 * comments and folding white space; address literals (`[127.0.0.1]`) and bare IP addresses; quoted local parts, unless
 * the quotes are needless (`"anna"@x.se` is `anna@x.se`); control or invisible characters; compatibility characters in
 * the domain (full-width letters); parts beyond the length limits. A domain of one label (`root@localhost`) is kept:
 * intranets use it. Never throws.
 */
export function parseEmail(raw: string): EmailAddress | null {
  if (raw.length > MAX_RAW) return null;
  const text = unwrap(raw.replace(OUTER_SPACE, ''));
  if (text === null || UNSEEN.test(text)) return null;
  const at = text.lastIndexOf('@');
  if (at < 1) return null;
  const local = unquote(text.slice(0, at)).toLowerCase().normalize('NFC');
  const domain = text
    .slice(at + 1)
    .toLowerCase()
    .normalize('NFC');
  if (local.length > MAX_LOCAL || local.length + 1 + domain.length > MAX_ADDRESS) return null;
  if (!local.split('.').every((atom) => LOCAL_ATOM.test(atom)) || !isDomain(domain)) return null;
  return { key: `${local}@${domain}`, local, domain };
}

/** The identity key of an address, or null where it is none. */
export function emailKey(raw: string): string | null {
  return parseEmail(raw)?.key ?? null;
}

function unwrap(text: string): string | null {
  const bare = text.startsWith('<') && text.endsWith('>') ? text.slice(1, -1) : text;
  if (!/^mailto:/i.test(bare)) return bare;
  try {
    return decodeURIComponent(bare.slice('mailto:'.length).split('?', 1)[0] ?? '');
  } catch {
    return null;
  }
}

function unquote(local: string): string {
  return local.length > 2 && local.startsWith('"') && local.endsWith('"') ? local.slice(1, -1) : local;
}

function isDomain(domain: string): boolean {
  if (domain.normalize('NFKC') !== domain) return false;
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  return !/^\p{N}+$/u.test(last) && labels.every((label) => label.length <= MAX_LABEL && LABEL.test(label));
}
