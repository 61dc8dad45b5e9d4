import type { Currency, Money } from '../model/money';
import { currencyDigits } from './currency-digits';
import { formatMoney, symbolOf } from './money';
import { type MoneyScale, SCALE_FACTOR, scaleFor } from './money-scale';
import { EN_DASH, NBSP } from './spaces';

/** Short names of the scales; in Swedish thousand and crowns grow together to `tkr`. */
const UNITS = {
  en: { one: '', thousand: 'k', million: 'M', billion: 'bn' },
  sv: { one: '', thousand: 't', million: 'M', billion: 'md' },
} as const;

const toMajor = (minor: number, currency: Currency): number => minor / 10 ** currencyDigits(currency);

/** The scale that fits an amount in minor units. */
export const moneyScale = ({ minor, currency }: Money): MoneyScale => scaleFor(toMajor(minor, currency));

function figure(major: number, scale: MoneyScale, decimals: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(major / SCALE_FACTOR[scale]);
}

/** Sets the figure between or before its unit and symbol: `3.9 M kr`, `€3.9 M`, `48 tkr`. */
function withUnit(text: string, scale: MoneyScale, currency: Currency, locale: string): string {
  const { symbol, isBefore } = symbolOf(currency, locale);
  const isSwedish = /^sv\b/.test(locale);
  const unit = UNITS[isSwedish ? 'sv' : 'en'][scale];
  if (isBefore) return `${symbol}${text}${unit && NBSP}${unit}`;
  if (isSwedish && scale === 'thousand')
    return symbol === 'kr' ? `${text}${NBSP}tkr` : `${text}${NBSP}k${symbol}`;
  return [text, unit, symbol].filter(Boolean).join(NBSP);
}

/** Decimals of an estimate: one, but none for hundreds and for tens of thousands, which would only feign precision. */
const estimateDecimals = (major: number, scale: MoneyScale): number =>
  scale === 'one' || (scale === 'thousand' && major >= 9_950) ? 0 : 1;

/** A figure that is not exact, one decimal: `3.9 M kr`. Give `scale` where it stands beside others. */
export function formatEstimate({ minor, currency }: Money, locale: string, scale?: MoneyScale): string {
  const major = toMajor(minor, currency);
  const unit = scale ?? scaleFor(major);
  return withUnit(figure(major, unit, estimateDecimals(major, unit), locale), unit, currency, locale);
}

/** An exact sum: two decimals, `1.55 M kr`; under a million in full unless `scale` asks for it. */
export function formatSum(money: Money, locale: string, scale?: MoneyScale): string {
  const major = toMajor(money.minor, money.currency);
  const unit = scale ?? scaleFor(major);
  const isFull = unit === 'one' || (scale === undefined && unit === 'thousand');
  return isFull
    ? formatMoney(money, locale)
    : withUnit(figure(major, unit, 2, locale), unit, money.currency, locale);
}

/** A range of one currency in minor units, both ends alike: `1.6–3.8 M kr`. The scale is that of the upper end. */
export function formatEstimateRange(
  low: number,
  high: number,
  currency: Currency,
  locale: string,
  scale?: MoneyScale,
): string {
  const [from, to] = [toMajor(low, currency), toMajor(high, currency)];
  const unit = scale ?? scaleFor(to);
  const decimals = estimateDecimals(to, unit);
  const [a, b] = [figure(from, unit, decimals, locale), figure(to, unit, decimals, locale)];
  return withUnit(a === b ? a : `${a}${EN_DASH}${b}`, unit, currency, locale);
}
