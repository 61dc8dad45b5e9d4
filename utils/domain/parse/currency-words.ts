import type { Currency } from '../model/money';

/** Words and signs that name one currency wherever they are written; in lower case unless only the other is meant. */
const NAMES: ReadonlyMap<string, Currency> = new Map([
  ...(['€', 'euro', 'euros'] as const).map((word) => [word, 'EUR'] as const),
  ...(['£', 'pund', 'pound', 'pounds'] as const).map((word) => [word, 'GBP'] as const),
  // French and Spanish write the country behind the sign.
  ...(['USD', 'CAD', 'AUD', 'NZD', 'HKD'] as const).flatMap((code) => {
    const country = code.slice(0, 2).toLowerCase();
    return [
      [`${country}$`, code],
      [`$${country}`, code],
    ] as const;
  }),
  ['c$', 'CAD'],
  ['a$', 'AUD'],
  ['£gb', 'GBP'],
  ['r$', 'BRL'],
  ['br$', 'BRL'],
  ['cn¥', 'CNY'],
  ['jp¥', 'JPY'],
  ['mx$', 'MXN'],
  ['skr', 'SEK'],
  ['nkr', 'NOK'],
  ['dkr', 'DKK'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['zł', 'PLN'],
  ['kč', 'CZK'],
  ['Ft', 'HUF'],
  ['Fr', 'CHF'],
  ['SFr', 'CHF'],
]);

/** Words that several currencies share: the user's own if it is one of them, else the first. */
const SHARED: readonly { words: readonly string[]; currencies: readonly Currency[] }[] = [
  { words: ['kr', 'krona', 'kronor', 'krone', 'kroner', ':-'], currencies: ['SEK', 'NOK', 'DKK', 'ISK'] },
  {
    words: ['$', 'dollar', 'dollars'],
    currencies: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS'],
  },
  { words: ['¥', '円', '元'], currencies: ['JPY', 'CNY'] },
];

/** Codes understood in lower case too; many others are words (`all`, `try`, `top`). */
const EVERYDAY = 'EUR USD GBP SEK NOK DKK ISK CHF PLN CZK HUF JPY CNY INR CAD AUD NZD SGD HKD'.split(' ');

const isCode = (word: string): boolean => Intl.supportedValuesOf('currency').includes(word);

/** The currency that a word or sign means to a user whose own currency is `own`; null if it means none. */
export function currencyOf(word: string, own: Currency): Currency | null {
  const upper = word.toUpperCase();
  if (upper === own || EVERYDAY.includes(upper)) return upper;
  if (word === upper && word.length === 3 && isCode(word)) return word;
  const lower = word.toLowerCase();
  const shared = SHARED.find(({ words }) => words.includes(lower));
  if (shared) return shared.currencies.includes(own) ? own : shared.currencies[0]!;
  return NAMES.get(word) ?? NAMES.get(lower) ?? null;
}
