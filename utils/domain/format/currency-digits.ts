import type { Currency } from '../model/money';

/** Decimals of a currency's minor unit: 2 for SEK, 0 for JPY, 3 for KWD (ISO 4217, as Intl knows it). */
export const currencyDigits = (currency: Currency): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
