import type { Money } from '../domain/model/money';
import type { Language } from '../domain/model/settings';

const NBSP = '\u00a0';
const NARROW = 'narrowSymbol';

/** Amounts that are shown together in one unit. `exact` has two decimals, `estimate` one: an estimate claims less. */
export interface MoneyScale {
  unit: string;
  exact(minor: number): string;
  estimate(minor: number): string;
}

const parts = (currency: string, language: Language) =>
  new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: NARROW });

/** Digits after the point: 2 for SEK, 0 for JPY. */
export const minorDigits = (currency: string): number =>
  parts(currency, 'en').resolvedOptions().maximumFractionDigits ?? 2;

/** `kr`, `€`, `$`, or the code where the currency has no sign. */
export const currencySymbol = (currency: string, language: Language): string =>
  parts(currency, language)
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? currency;

/** Signs like $ stand before the number in English; `kr` and codes stand after it, and in Swedish everything does. */
const isBefore = (symbol: string, language: Language) => language === 'en' && !/\p{L}/u.test(symbol);

function digits(value: number, decimals: number, language: Language, isSpaced: boolean): string {
  const text = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
  return isSpaced && language === 'en' ? text.replaceAll(',', NBSP) : text;
}

/** `480 000 kr`, `$480,000`; minor units are shown only when there are some. */
export function formatMoney(money: Money, language: Language): string {
  const decimals = minorDigits(money.currency);
  const factor = 10 ** decimals;
  const symbol = currencySymbol(money.currency, language);
  const before = isBefore(symbol, language);
  const shown = money.minor % factor === 0 ? 0 : decimals;
  const text = digits(money.minor / factor, shown, language, !before);
  return before ? `${symbol}${text}` : `${text}${NBSP}${symbol}`;
}

/** The unit in which amounts up to `largestMinor` are short, and the figures in it. */
export function moneyScale(currency: string, largestMinor: number, language: Language): MoneyScale {
  const symbol = currencySymbol(currency, language);
  const major = largestMinor / 10 ** minorDigits(currency);
  const [divisor, letter] = major >= 1_000_000 ? [1_000_000, 'M'] : major >= 10_000 ? [1000, 'k'] : [1, ''];
  const per = divisor * 10 ** minorDigits(currency);
  const show = (minor: number, decimals: number) =>
    digits(minor / per, divisor === 1_000_000 ? decimals : 0, language, true);
  return {
    unit: unitOf(letter, symbol, language),
    exact: (minor) => show(minor, 2),
    estimate: (minor) => show(minor, 1),
  };
}

function unitOf(letter: string, symbol: string, language: Language): string {
  if (letter === '') return symbol;
  if (language === 'sv' && symbol === 'kr') return letter === 'M' ? 'Mkr' : 'tkr';
  return `${letter}${NBSP}${symbol}`;
}
