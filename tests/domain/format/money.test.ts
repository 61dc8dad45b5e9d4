import { describe, expect, test } from 'vitest';
import { currencyDigits } from '../../../utils/domain/format/currency-digits';
import {
  formatEstimate,
  formatEstimateRange,
  formatSum,
  moneyScale,
} from '../../../utils/domain/format/estimate';
import { formatMoney, majorText } from '../../../utils/domain/format/money';

/** No-break spaces are written as `_` here. */
const seen = (text: string) => text.replaceAll('\u00a0', '_');
const kr = (major: number) => ({ minor: Math.round(major * 100), currency: 'SEK' });
const eur = (major: number) => ({ minor: Math.round(major * 100), currency: 'EUR' });

describe('an amount in full', () => {
  test.each([
    [kr(480_000), 'en', '480_000_kr'],
    [kr(480_000), 'sv', '480_000_kr'],
    [kr(1_234.5), 'en', '1_234.50_kr'],
    [kr(1_234.5), 'sv', '1_234,50_kr'],
    [kr(0), 'en', '0_kr'],
    [eur(12_500), 'en', '€12,500'],
    [eur(12_500.05), 'sv', '12_500,05_€'],
    [{ minor: 1_000_000, currency: 'CHF' }, 'en', '10_000_CHF'],
    [{ minor: 12_345, currency: 'JPY' }, 'en', '¥12,345'],
    [{ minor: 12_345, currency: 'KWD' }, 'en', '12.345_KWD'],
    [{ minor: 12_000, currency: 'KWD' }, 'sv', '12_KWD'],
  ])('%j in %s is %s', (money, locale, expected) => {
    expect(seen(formatMoney(money, locale))).toBe(expected);
  });
  test('never has a space that may break', () => {
    for (const locale of ['en', 'sv', 'en-GB', 'sv-SE']) {
      for (const currency of ['SEK', 'EUR', 'USD', 'PLN']) {
        expect(formatMoney({ minor: 123_456_789, currency }, locale)).not.toMatch(/ /);
      }
    }
  });
  test('the largest money is exact to the öre, which a double could not divide', () => {
    expect(seen(formatMoney({ minor: 8_999_999_999_999_999, currency: 'SEK' }, 'sv'))).toBe(
      '89_999_999_999_999,99_kr',
    );
    expect([majorText(5, 2), majorText(0, 2), majorText(1234, 0), majorText(1234, 3)]).toEqual([
      '0.05',
      '0.00',
      '1234',
      '1.234',
    ]);
  });
  test('the minor unit is the currency’s own', () => {
    expect(['SEK', 'JPY', 'KWD'].map(currencyDigits)).toEqual([2, 0, 3]);
  });
});

describe('an estimate has one decimal', () => {
  test.each([
    [kr(3_880_000), 'en', '3.9_M_kr'],
    [kr(3_880_000), 'sv', '3,9_M_kr'],
    [eur(3_880_000), 'en', '€3.9_M'],
    [eur(3_880_000), 'sv', '3,9_M_€'],
    [kr(48_400), 'en', '48_k_kr'],
    [kr(48_400), 'sv', '48_tkr'],
    [eur(48_400), 'sv', '48_k€'],
    [kr(4_840), 'en', '4.8_k_kr'],
    [kr(420), 'en', '420_kr'],
    [kr(999_600), 'en', '1.0_M_kr'],
    [kr(2_400_000_000), 'en', '2.4_bn_kr'],
    [kr(2_400_000_000), 'sv', '2,4_md_kr'],
    [{ minor: 5_200_000, currency: 'JPY' }, 'en', '¥5.2_M'],
  ])('%j in %s is %s', (money, locale, expected) => {
    expect(seen(formatEstimate(money, locale))).toBe(expected);
  });
  test('figures that belong together share a scale', () => {
    const scale = moneyScale(kr(3_880_000));
    expect(seen(formatEstimate(kr(240_000), 'en', scale))).toBe('0.2_M_kr');
    expect(seen(formatSum(kr(240_000), 'en', scale))).toBe('0.24_M_kr');
  });
  test.each([
    [156_000_000, 383_000_000, 'SEK', 'en', '1.6–3.8_M_kr'],
    [156_000_000, 383_000_000, 'SEK', 'sv', '1,6–3,8_M_kr'],
    [156_000_000, 383_000_000, 'EUR', 'en', '€1.6–3.8_M'],
    [0, 4_840_000, 'SEK', 'sv', '0–48_tkr'],
    [156_000_000, 156_400_000, 'SEK', 'en', '1.6_M_kr'],
  ])('the range %i to %i %s in %s is %s', (low, high, currency, locale, expected) => {
    expect(seen(formatEstimateRange(low, high, currency, locale))).toBe(expected);
  });
});

describe('an exact sum has two decimals', () => {
  test.each([
    [kr(1_550_000), 'en', '1.55_M_kr'],
    [kr(1_550_000), 'sv', '1,55_M_kr'],
    [kr(480_000), 'en', '480_000_kr'],
    [eur(1_550_000), 'en', '€1.55_M'],
  ])('%j in %s is %s', (money, locale, expected) => {
    expect(seen(formatSum(money, locale))).toBe(expected);
  });
});
