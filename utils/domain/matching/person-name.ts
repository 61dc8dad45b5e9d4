import { cleanText } from './clean-text';
import { hidesCharacters, mixesScripts } from './look-alike';
import { addressesIn } from './mailbox';
import { isCredential, isTitle } from './name-noise';
import { companyAside, isCompanyName, nameFromCommas } from './name-parts';

/**
 * A display name, cleaned. `name` is null where the text names nobody. `companyHint` is what the text itself adds as a
 * company ("Anna (Norrsken AB)", "Anna | Norrsken"): a hint, never proof. `isSuspicious` says that the text seems made
 * to deceive: letters of another script inside a Latin word, hidden characters, or somebody else's address.
 */
export interface PersonName {
  name: string | null;
  companyHint: string | null;
  isSuspicious: boolean;
}

const MAX_NAME = 120;
const NO_NAME = new Set([
  'undefined',
  'null',
  'nan',
  'unknown',
  'n/a',
  'no name',
  '(no name)',
  '(unknown)',
  'none',
  'anonymous',
]);
/** An address with a full-width "@" is one as well. */
const WIDE_AT = /[＠﹫]/g;
const VIA = / (?:via|vía|tramite|per conto di) .*$/iu;
const ON_BEHALF =
  / (?:on behalf of|i uppdrag av|im auftrag von|de la part de|namens|på vegne af|på vegne av) /iu;
const CODE = /[{}<>\\^`%]|:\/\/|=\?|\?=|^www\.|^[a-z]{2,}script:|^data:/iu;

/**
 * Cleans a display name as a page shows it. `ownEmail` is the address it stands for: that address inside the name is
 * only repetition and is cut out; any other address makes the whole name untrue, and there is none.
 */
export function cleanPersonName(raw: string | null, ownEmail: string | null): PersonName {
  const nobody = (isSuspicious: boolean): PersonName => ({ name: null, companyHint: null, isSuspicious });
  if (raw === null) return nobody(false);
  const isSuspicious = hidesCharacters(raw) || mixesScripts(cleanText(raw, MAX_NAME * 2));
  const line = cleanText(raw, MAX_NAME * 2).replace(WIDE_AT, '@');
  const text = withoutOwnAddress(line, ownEmail);
  if (text === null) return nobody(true);
  if (CODE.test(text) || ON_BEHALF.test(text)) return nobody(isSuspicious);
  const { name, companyHint } = splitName(text.replace(VIA, ''));
  const short = cleanText(name, MAX_NAME);
  const isNobody = !/\p{L}/u.test(short) || NO_NAME.has(short.toLowerCase());
  return { name: isNobody ? null : short, companyHint, isSuspicious };
}

/** The text without the own address and what is left of its brackets; null where another address stands in it. */
function withoutOwnAddress(text: string, ownEmail: string | null): string | null {
  if (!/\S@\S/.test(text)) return text;
  const own = ownEmail?.toLowerCase() ?? '';
  const words = text.split(' ').filter((word) => !/\S@\S/.test(word) || !isSame(word, own));
  return words.some((word) => /\S@\S/.test(word)) ? null : words.join(' ');
}

function isSame(word: string, own: string): boolean {
  const found = addressesIn(word);
  return found.length === 1 && found[0]?.key === own;
}

function splitName(text: string): { name: string; companyHint: string | null } {
  const bare = withoutQuotes(text);
  if (isCompanyName(bare)) return { name: '', companyHint: bare };
  const aside = companyAside(bare);
  return { name: withoutTitles(nameFromCommas(aside.rest)), companyHint: aside.company };
}

/** Quotes around the whole and nicknames in quotes fall away; an apostrophe inside a name stays. */
function withoutQuotes(text: string): string {
  const plain = text.replace(/[“”„«»‟]/g, '"').replace(/[‘’‚]/g, "'");
  const inner = /^ *"[^"]*" *$/.test(plain) ? plain : plain.replace(/(?<=.) *"[^"]{0,40}" */g, ' ');
  return inner
    .replaceAll('"', '')
    .replace(/^ *'(.*)' *$/, '$1')
    .trim();
}

function withoutTitles(text: string): string {
  const words = text.split(' ');
  while (words.length > 1 && isTitle(words[0] ?? '')) words.shift();
  while (words.length > 2 && isCredential(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/[,;\s]+$/, '');
}
