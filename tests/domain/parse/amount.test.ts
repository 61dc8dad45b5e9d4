import { describe, expect, test } from 'vitest';
import type { Language } from '../../../utils/domain/model/settings';
import { parseAmount } from '../../../utils/domain/parse/amount';

const BOTH: Language[] = ['en', 'sv'];
/** "1234.5 SEK" or "refused". */
const read = (text: string, language: Language, own = 'SEK') => {
  const parsed = parseAmount(text, { language, currency: own });
  return parsed.ok ? `${parsed.money.minor} ${parsed.money.currency}` : 'refused';
};

describe('understood in both languages, in minor units', () => {
  test.each([
    ['1.234,50 kr', '123450 SEK'],
    ['12k EUR', '1200000 EUR'],
    ['tkr 480', '48000000 SEK'],
    ['480 tkr', '48000000 SEK'],
    ['480tkr', '48000000 SEK'],
    ['1 234,50', '123450 SEK'],
    ['1,234.50', '123450 SEK'],
    ['€ 12 000', '1200000 EUR'],
    ['€12k', '1200000 EUR'],
    ['SEK 1.2m', '120000000 SEK'],
    ['1,2 mkr', '120000000 SEK'],
    ['1,2 Mkr', '120000000 SEK'],
    ['1.55 M kr', '155000000 SEK'],
    ["12'500 CHF", '1250000 CHF'],
    ['12’500.50 CHF', '1250050 CHF'],
    ['kr 480 000', '48000000 SEK'],
    ['480000:-', '48000000 SEK'],
    ['480 000 :-', '48000000 SEK'],
    ['480 000:– ', '48000000 SEK'],
    ['12.500,-', '1250000 SEK'],
    ['480\u00a0000\u00a0kr', '48000000 SEK'],
    ['480\u202f000', '48000000 SEK'],
    ['480\u2009000 kr', '48000000 SEK'],
    ['\u200e480000\u200f', '48000000 SEK'],
    ['480000', '48000000 SEK'],
    ['1.234.567', '123456700 SEK'],
    ['1,234,567.8', '123456780 SEK'],
    ['12,34,567.00 INR', '123456700 INR'],
    ['0', '0 SEK'],
    ['0,5', '50 SEK'],
    ['0.125 KWD', '125 KWD'],
    ['0,125m', '12500000 SEK'],
    ['.5m', '50000000 SEK'],
    ['KSEK 480', '48000000 SEK'],
    ['3 MSEK', '300000000 SEK'],
    ['250 TSEK', '25000000 SEK'],
    ['250 kEUR', '25000000 EUR'],
    ['2 mdkr', '200000000000 SEK'],
    ['2 mnkr', '200000000 SEK'],
    ['2 €mn', '200000000 EUR'],
    ['2 bn USD', '200000000000 USD'],
    ['2,5 miljoner kronor', '250000000 SEK'],
    ['3 mn kr', '300000000 SEK'],
    ['3 mio. EUR', '300000000 EUR'],
    ['480 eur', '48000 EUR'],
    ['$1,500.00', '150000 USD'],
    ['US$ 15', '1500 USD'],
    ['£1.2m', '120000000 GBP'],
    ['€m 3', '300000000 EUR'],
    ['100 BR$', '10000 BRL'],
    ['100 R$', '10000 BRL'],
    ['100 Nkr', '10000 NOK'],
    ['15 $US', '1500 USD'],
    ['100 zł', '10000 PLN'],
    ['100 Kc\u030c', '10000 CZK'],
    ['SEK 480 000 kr', '48000000 SEK'],
    ['480 000 kr.', '48000000 SEK'],
    ['¥ 1000', '1000 JPY'],
    ['JPY 1000', '1000 JPY'],
    ['KWD 1.5', '1500 KWD'],
    ['100 BGN', '10000 BGN'],
    ['90 000 000 000 000', '9000000000000000 SEK'],
  ])('%s', (text, expected) => {
    for (const language of BOTH) expect(read(text, language)).toBe(expected);
  });
});

describe('what can mean two things follows the language', () => {
  test.each([
    ['1,234', '123400 SEK', 'refused'],
    ['1.234', 'refused', '123400 SEK'],
    ['1.234 KWD', '1234 KWD', '1234000 KWD'],
    ['1,234 KWD', '1234000 KWD', '1234 KWD'],
    ['1,234k', '123400000 SEK', '123400 SEK'],
    ['1.234 mkr', '123400000 SEK', 'refused'],
  ])('%s is %s in English, %s in Swedish', (text, english, swedish) => {
    expect([read(text, 'en'), read(text, 'sv')]).toEqual([english, swedish]);
  });
});

describe('shared words mean the user’s own currency where it is one of them', () => {
  test.each([
    ['100 kr', 'NOK', '10000 NOK'],
    ['100 kr', 'EUR', '10000 SEK'],
    ['100:-', 'DKK', '10000 DKK'],
    ['100:- EUR', 'SEK', '10000 EUR'],
    ['$100', 'CAD', '10000 CAD'],
    ['$100', 'SEK', '10000 USD'],
    ['¥100', 'CNY', '10000 CNY'],
    ['¥100', 'EUR', '100 JPY'],
    ['100', 'JPY', '100 JPY'],
    ['100', 'EUR', '10000 EUR'],
  ])('%s with own currency %s', (text, own, expected) => {
    for (const language of BOTH) expect(read(text, language, own)).toBe(expected);
  });
});

describe('refused rather than guessed', () => {
  test.each([
    '',
    ' ',
    'kr',
    'abc',
    '-5',
    '\u22125',
    '(5)',
    '5-',
    '5-10',
    '5 – 10',
    '+5',
    '~5',
    '1e5',
    '0x10',
    '5/6',
    '½',
    '480²',
    '٤٨٠',
    '007',
    '00',
    '0 480',
    '-0',
    '1 2',
    '12 50',
    '1 23 456',
    '1.2.3',
    '1,2,3',
    '1.234 567',
    '1,234.567,89',
    '1..5',
    '12,345.678,9',
    '12 5000',
    '480 000 kr/mån',
    '480 000 kr per month',
    '12 all',
    '12 try',
    '5 t',
    '5 km',
    '5 m m',
    '5 k EUR k',
    '10 EUR 20',
    '10 SEK EUR',
    'EUR 10 $',
    '3 x 480 000',
    'Q4 480 000',
    'ca 480 000',
    '12.345 öre',
    '12.3456 EUR',
    '100.5 JPY',
    '12.5%',
    '5\t000',
    '5\n000',
    '90 000 000 000 001',
    '9999999999999999999999',
    '9000001 mdr',
    '5 kMX$',
    '5 MX€',
    'Infinity',
    'NaN',
    '1_000',
    "1'00",
    '5 €€',
    '5 kr kr EUR',
    '<b>5</b>',
    '5;5',
  ])('%j', (text) => {
    for (const language of BOTH) expect(read(text, language)).toBe('refused');
  });
});

describe('hostile text', () => {
  test.each([
    ['digits', '1'.repeat(100_000)],
    ['groups', '1 '.repeat(50_000)],
    ['separators', `1${','.repeat(100_000)}1`],
    ['words', `${'k'.repeat(100_000)} 5`],
    ['spaces', `${' '.repeat(100_000)}5x`],
    ['dashes', `5:${'-'.repeat(100_000)}`],
  ])('a hundred thousand characters of %s are refused by length alone', (_, text) => {
    for (const language of BOTH) expect(read(text, language)).toBe('refused');
  });
  test('the longest text that is read at all is 60 characters', () => {
    expect(read(`5${' '.repeat(59)}`, 'en')).toBe('500 SEK');
    expect(read(`5${' '.repeat(60)}`, 'en')).toBe('refused');
  });
});

describe('a refusal comes with an example', () => {
  test.each([
    ['en', 'SEK', '480\u00a0000\u00a0kr'],
    ['sv', 'SEK', '480\u00a0000\u00a0kr'],
    ['en', 'EUR', '€480,000'],
    ['sv', 'EUR', '480\u00a0000\u00a0€'],
    ['en', 'JPY', '¥480,000'],
  ] as const)('in %s with %s: %s, which is understood', (language, own, example) => {
    expect(parseAmount('?', { language, currency: own })).toEqual({
      ok: false,
      reason: 'amount-not-understood',
      example,
    });
    const minor = own === 'JPY' ? 480_000 : 48_000_000;
    expect(parseAmount(example, { language, currency: own })).toEqual({
      ok: true,
      money: { minor, currency: own },
    });
  });
});
