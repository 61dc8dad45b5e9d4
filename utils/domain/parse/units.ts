import type { Currency } from '../model/money';
import { currencyOf } from './currency-words';

/** What stands around a figure: its currency, and the power of ten that a word like `mkr` or `k` stands for. */
export interface Units {
  currency: Currency | null;
  exponent: number;
}

const THOUSAND = ['k', 'tusen', 'thousand'];
const MILLION = ['m', 'mm', 'mn', 'mln', 'mio', 'milj', 'miljon', 'miljoner', 'million', 'millions'];
const BILLION = ['b', 'bn', 'md', 'mdr', 'mrd', 'miljard', 'miljarder', 'billion', 'billions'];
const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...THOUSAND.map((word) => [word, 3] as const),
  ...MILLION.map((word) => [word, 6] as const),
  ...BILLION.map((word) => [word, 9] as const),
]);
/** `t` is a thousand only when grown together with a currency (`tkr`, `TSEK`): alone it may be a trillion or a ton. */
const JOINED: ReadonlyMap<string, number> = new Map([...EXPONENTS, ['t', 3]]);
/** What may be grown together with a power of ten: a word or one sign. `BR$` is a currency and not a thousand million `R$`. */
const isPlain = (currency: string): boolean => currency.length === 1 || /^\p{L}+$/u.test(currency);

const LONGEST_WORD = 12;

/** One word: a currency, a power of ten, or both grown together (`mkr`, `kEUR`, `€m`). */
function readWord(raw: string, own: Currency): Units | null {
  const word = raw.length > 1 && raw.endsWith('.') ? raw.slice(0, -1) : raw;
  if (word.length > LONGEST_WORD) return null;
  const currency = currencyOf(word, own);
  if (currency) return { currency, exponent: 0 };
  const exponent = EXPONENTS.get(word.toLowerCase());
  if (exponent !== undefined) return { currency: null, exponent };
  // The longest power first: `mdkr` is milliards of crowns, not millions of Danish ones.
  for (let cut = word.length - 1; cut > 0; cut--) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    const before = JOINED.get(head.toLowerCase());
    const behind = EXPONENTS.get(tail.toLowerCase());
    const ofTail = before === undefined || !isPlain(tail) ? null : currencyOf(tail, own);
    const ofHead = behind === undefined || !isPlain(head) ? null : currencyOf(head, own);
    if (ofTail) return { currency: ofTail, exponent: before! };
    if (ofHead) return { currency: ofHead, exponent: behind! };
  }
  return null;
}

/** All words around a figure together; null if one is not understood, or if they contradict or repeat each other. */
export function readUnits(words: readonly string[], own: Currency): Units | null {
  const units: Units = { currency: null, exponent: 0 };
  for (const word of words) {
    const read = readWord(word, own);
    if (!read) return null;
    if (read.currency && units.currency && read.currency !== units.currency) return null;
    if (read.exponent > 0 && units.exponent > 0) return null;
    units.currency ??= read.currency;
    units.exponent += read.exponent;
  }
  return units;
}
