import { currencyDigits } from '../format/currency-digits';
import { formatMoney } from '../format/money';
import type { Currency, Money } from '../model/money';
import type { Language } from '../model/settings';
import { type Figure, readFigure } from './figure';
import { readUnits } from './units';

/** `example`: an amount as it may be written in the user's language and currency. */
export type ParsedAmount =
  | { ok: true; money: Money }
  | { ok: false; reason: 'amount-not-understood'; example: string };

const LONGEST = 60;
/** The limit of the `Money` schema. */
const MOST_MINOR = 9_000_000_000_000_000;
const EXAMPLE_MAJOR = 480_000;

/** Marks without width that come along when text is copied: direction marks and the byte order mark. */
const UNSEEN = /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
const DIGIT = /[0-9]/;
/** The dash of `480 000:-` and `12.500,-`, where no öre follow. */
const NO_MINOR = /^ ?([:.,])[-\u2013\u2014]{1,2}/;

/** Words before and behind the figure, the figure itself, and whether a dash says that there are no decimals. */
function takeApart(text: string): { figure: string; words: string[]; isWhole: boolean } | null {
  const first = text.search(DIGIT);
  if (first < 0) return null;
  let end = text.length;
  while (!DIGIT.test(text[end - 1]!)) end--;
  // ".5" has no digit before its decimal sign.
  const start =
    first > 0 && /[.,]/.test(text[first - 1]!) && (first === 1 || text[first - 2] === ' ')
      ? first - 1
      : first;
  const figure = text.slice(start, end);
  if (!/^[0-9., ']+$/.test(figure)) return null;
  const dash = NO_MINOR.exec(text.slice(end));
  const behind = text.slice(end + (dash?.[0].length ?? 0));
  const words = `${text.slice(0, start)} ${behind}`.split(' ').filter(Boolean);
  return { figure, words: dash?.[1] === ':' && words.length === 0 ? [':-'] : words, isWhole: dash !== null };
}

/** Whole minor units, or null where the figure is finer than the currency or larger than money can be. */
function toMinor({ whole, fraction }: Figure, digits: number, exponent: number): number | null {
  const isZero = /^0{0,2}$/.test(fraction);
  const exact = isZero ? '' : fraction;
  if (exact.length > digits + exponent) return null;
  const text = whole + exact.padEnd(digits + exponent, '0');
  const minor = text.length > 30 ? Number.POSITIVE_INFINITY : Number(text);
  return minor <= MOST_MINOR ? minor : null;
}

function read(raw: string, language: Language, own: Currency): Money | null {
  if (raw.length > LONGEST) return null;
  const text = raw
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[’ʼ‘]/g, "'")
    .trim();
  const parts = takeApart(text);
  const units = parts && readUnits(parts.words, own);
  if (!parts || !units) return null;
  const figure = readFigure(parts.figure, language, { isScaled: units.exponent > 0, isWhole: parts.isWhole });
  const currency = units.currency ?? own;
  const minor = figure ? toMinor(figure, currencyDigits(currency), units.exponent) : null;
  return minor === null ? null : { minor, currency };
}

/**
 * An amount as people write it: `480 000`, `1.234,50 kr`, `12k EUR`, `tkr 480`, `1,2 mkr`, `480000:-`. Without a currency
 * it is the user's own. Anything that could mean two things, or is not all understood (a sign, a range, "per month"), is
 * refused: a wrong amount is worse than a question.
 */
export function parseAmount(
  text: string,
  { language, currency }: { language: Language; currency: Currency },
): ParsedAmount {
  const money = read(text, language, currency);
  if (money) return { ok: true, money };
  const minor = EXAMPLE_MAJOR * 10 ** currencyDigits(currency);
  return {
    ok: false,
    reason: 'amount-not-understood',
    example: formatMoney({ minor, currency }, language),
  };
}
