import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyDigits } from '../../../utils/domain/format/currency-digits';
import { formatMoney } from '../../../utils/domain/format/money';
import type { Language } from '../../../utils/domain/model/settings';
import { parseAmount } from '../../../utils/domain/parse/amount';

const CURRENCIES = [
  'SEK',
  'NOK',
  'DKK',
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'PLN',
  'CZK',
  'HUF',
  'INR',
  'JPY',
  'KWD',
  'CAD',
];
const languages = fc.constantFrom<Language>('en', 'sv');
const currencies = fc.constantFrom(...CURRENCIES);
const minor = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }),
  fc.integer({ min: 0, max: 10_000_000_000 }),
  fc.integer({ min: 0, max: 9_000_000_000_000_000 }),
  fc.integer({ min: 0, max: 90_000_000 }).map((whole) => whole * 1000),
);

describe('what is written is read back', () => {
  test('in the own format of each language and currency, to the minor unit', () => {
    fc.assert(
      fc.property(languages, currencies, minor, (language, currency, m) => {
        const money = { minor: m, currency };
        expect(parseAmount(formatMoney(money, language), { language, currency })).toEqual({
          ok: true,
          money,
        });
      }),
      { numRuns: 600 },
    );
  });
  test('as 12 locales write money with decimals, in either language, where the minor unit is a hundredth', () => {
    const locales = [
      'en-US',
      'en-GB',
      'en-IN',
      'sv-SE',
      'de-DE',
      'de-CH',
      'fr-FR',
      'nb-NO',
      'da-DK',
      'fi-FI',
      'es-ES',
      'pl-PL',
    ];
    const hundredths = CURRENCIES.filter((currency) => currencyDigits(currency) === 2);
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...hundredths),
        languages,
        fc.integer({ min: 0, max: 100_000_000_000 }),
        fc.constantFrom('code' as const, 'symbol' as const),
        (locale, currency, language, m, currencyDisplay) => {
          const format = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay,
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          });
          const text = format.format(m / 100);
          expect([text, parseAmount(text, { language, currency })]).toEqual([
            text,
            { ok: true, money: { minor: m, currency } },
          ]);
        },
      ),
      { numRuns: 1_000 },
    );
  });
  test('anything at all is either understood as valid money or refused with an example', () => {
    const noise = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(..."0123456789., '-:kmtrEURSK€$\u00a0\u2009"), maxLength: 30 }),
    );
    fc.assert(
      fc.property(noise, languages, currencies, (text, language, own) => {
        const parsed = parseAmount(text, { language, currency: own });
        if (!parsed.ok) {
          expect(parsed.example).toMatch(/480/);
          return;
        }
        expect(Number.isSafeInteger(parsed.money.minor)).toBe(true);
        expect(parsed.money.minor).toBeGreaterThanOrEqual(0);
        expect(parsed.money.minor).toBeLessThanOrEqual(9_000_000_000_000_000);
        expect(parsed.money.currency).toMatch(/^[A-Z]{3}$/);
      }),
      { numRuns: 1_000 },
    );
  });
});
