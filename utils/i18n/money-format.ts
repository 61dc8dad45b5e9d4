import { currencyDigits } from '../domain/format/currency-digits';
import { symbolOf } from '../domain/format/money';
import { SCALE_FACTOR, scaleFor } from '../domain/format/money-scale';
import { NBSP } from '../domain/format/spaces';
import type { Language } from '../domain/model/settings';

/**
 * One unit for amounts that are shown together (`M kr`). `exact` has two decimals, `estimate` one: an estimate claims less.
 * Both give the bare figure; `full` sets an estimate with its sign and unit: `3.9 M kr`, `€3.9 M`.
 */
export interface MoneyScale {
  /** A sign that stands before the figure, or nothing. */
  prefix: string;
  /** What stands behind it, or nothing. */
  unit: string;
  exact(minor: number): string;
  estimate(minor: number): string;
  full(minor: number): string;
}

const LETTERS = { one: '', thousand: 'k', million: 'M', billion: 'bn' } as const;
const SWEDISH_LETTERS = { ...LETTERS, billion: 'md' } as const;

/** The unit in which amounts up to `largestMinor` are short, and the figures in it. */
export function moneyScale(currency: string, largestMinor: number, language: Language): MoneyScale {
  const major = 10 ** currencyDigits(currency);
  const scale = scaleFor(largestMinor / major);
  const { symbol, isBefore } = symbolOf(currency, language);
  const letter = (language === 'sv' ? SWEDISH_LETTERS : LETTERS)[scale];
  const unit = isBefore ? letter : unitOf(letter, symbol, language);
  const prefix = isBefore ? symbol : '';
  // Below a million the first decimal of a thousand is öre to a rep; small figures keep it, so that they differ.
  const few = scale === 'one' || (scale === 'thousand' && largestMinor / major >= 9_950);
  const show = (minor: number, decimals: number) =>
    new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
      minimumFractionDigits: few ? 0 : decimals,
      maximumFractionDigits: few ? 0 : decimals,
    }).format(minor / major / SCALE_FACTOR[scale]);
  const estimate = (minor: number) => show(minor, 1);
  return {
    prefix,
    unit,
    estimate,
    exact: (minor) => show(minor, 2),
    full: (minor) => prefix + [estimate(minor), unit].filter(Boolean).join(NBSP),
  };
}

function unitOf(letter: string, symbol: string, language: Language): string {
  if (letter === '') return symbol;
  if (language === 'sv' && symbol === 'kr' && letter === 'k') return 'tkr';
  return `${letter}${NBSP}${symbol}`;
}
