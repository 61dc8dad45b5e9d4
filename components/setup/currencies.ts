/** Currencies in use (ISO 4217), without funds, metals and test codes. */
const CODES =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
  'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS ' +
  'INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP ' +
  'MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR ' +
  'SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND ' +
  'VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG';

const FIRST = ['EUR', 'USD', 'GBP', 'SEK', 'NOK', 'DKK', 'CHF'];

/** `Swedish Krona (SEK)`: the current one and the most asked for first, then all by name. */
export function currencyOptions(current: string, language: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  const options = CODES.split(' ').map((code) => ({ value: code, label: labelOf(names.of(code), code) }));
  const byName = options.sort((a, b) => a.label.localeCompare(b.label, language));
  const first = [...new Set([current, ...FIRST])];
  return [
    ...first.map((code) => ({ value: code, label: labelOf(names.of(code), code) })),
    ...byName.filter(({ value }) => !first.includes(value)),
  ];
}

const labelOf = (name: string | undefined, code: string): string =>
  name && name !== code ? `${name} (${code})` : code;
