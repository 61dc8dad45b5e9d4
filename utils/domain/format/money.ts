import type { Money } from '../model/money';
import { currencyDigits } from './currency-digits';
import { NBSP } from './spaces';

/** Major units as an exact decimal text ("1234.50"): a double cannot hold every sum of öre. */
export function majorText(minor: number, digits: number): string {
  const text = String(minor).padStart(digits + 1, '0');
  const cut = text.length - digits;
  return digits === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`;
}

/** `kr`, `SEK`, `zł` are words and stand behind the figure with a space; `€`, `$` are signs. */
const isWord = (symbol: string): boolean => /^\p{L}/u.test(symbol);

const isEnglish = (locale: string): boolean => /^en\b/.test(locale);

/** The currency's short symbol in a language, and whether it stands before the figure there. */
export function symbolOf(currency: string, locale: string): { symbol: string; isBefore: boolean } {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1);
  const index = parts.findIndex((part) => part.type === 'currency');
  const symbol = parts[index]?.value ?? currency;
  const isBefore = index < parts.findIndex((part) => part.type === 'integer');
  return { symbol, isBefore: isBefore && !(isEnglish(locale) && isWord(symbol)) };
}

/**
 * An amount in full: `480 000 kr`, `€12,500.50`; decimals only where it is not whole. English with a currency whose
 * symbol is a word is written as such currencies are at home: spaces between groups, the symbol behind.
 */
export function formatMoney({ minor, currency }: Money, locale: string): string {
  const digits = currencyDigits(currency);
  const isWhole = minor % 10 ** digits === 0;
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: isWhole ? 0 : digits,
  }).formatToParts(majorText(minor, digits) as Intl.StringNumericLiteral);
  const { symbol } = symbolOf(currency, locale);
  if (!isEnglish(locale) || !isWord(symbol)) return parts.map((part) => part.value).join('');
  const figure = parts
    .filter((part) => part.type !== 'currency' && part.type !== 'literal')
    .map((part) => (part.type === 'group' ? NBSP : part.value));
  return `${figure.join('')}${NBSP}${symbol}`;
}
