import type { Money } from '../domain/model/money';
import type { Language } from '../domain/model/settings';
import { type Day, type Instant, MS_PER_DAY } from '../domain/model/time';
import { currencySymbol, formatMoney, type MoneyScale, moneyScale } from './money-format';

/** Everything that turns a value into text in one language. `today` decides where a year is named. */
export interface Format {
  /** `480 000 kr`, in full; minor units only where there are some. */
  money(money: Money): string;
  symbol(currency: string): string;
  /** One unit for amounts that are shown together: `M kr` from a million, `k kr` from ten thousand. */
  scale(currency: string, largestMinor: number): MoneyScale;
  number(value: number): string;
  /** `42 %` */
  percent(value: number): string;
  /** `31–54 %` */
  percentRange(low: number, high: number): string;
  /** `+9`, `−7` */
  points(value: number): string;
  /** `23 Nov`; the year only when it is not this one. */
  day(day: Day): string;
  /** `Monday 23 November` */
  longDay(day: Day): string;
  /** `07:40` in the rep's own time zone. */
  time(at: Instant): string;
  /** The time for today, the weekday for the six days before, else the day. */
  when(at: Instant): string;
}

const LOCALES: Record<Language, string> = { en: 'en-GB', sv: 'sv-SE' };
const MINUS = '\u2212';
const NBSP = '\u00a0';

export function createFormat(language: Language, today: Day): Format {
  const locale = LOCALES[language];
  const dates = (options: Intl.DateTimeFormatOptions, timeZone?: string) =>
    new Intl.DateTimeFormat(locale, timeZone ? { ...options, timeZone } : options);
  const number = new Intl.NumberFormat(locale);
  const short = dates({ day: 'numeric', month: 'short' }, 'UTC');
  const shortWithYear = dates({ day: 'numeric', month: 'short', year: 'numeric' }, 'UTC');
  const long = dates({ weekday: 'long', day: 'numeric', month: 'long' }, 'UTC');
  const weekday = dates({ weekday: 'short' }, 'UTC');
  const clock = dates({ hour: '2-digit', minute: '2-digit', hour12: false });
  const thisYear = yearOf(today);
  const day = (on: Day) =>
    (yearOf(on) === thisYear ? short : shortWithYear).format(on * MS_PER_DAY).replace('.', '');
  return {
    money: (money) => formatMoney(money, language),
    symbol: (currency) => currencySymbol(currency, language),
    scale: (currency, largest) => moneyScale(currency, largest, language),
    number: (value) => number.format(value),
    percent: (value) => `${value}${NBSP}%`,
    percentRange: (low, high) => `${low}–${high}${NBSP}%`,
    points: (value) => (value < 0 ? `${MINUS}${-value}` : `+${value}`),
    day,
    longDay: (on) => capital(long.format(on * MS_PER_DAY).replace(',', '')),
    time: (at) => clock.format(at),
    when(at) {
      const on = localDay(at);
      if (on === today) return clock.format(at);
      return on < today && on > today - 7 ? weekday.format(on * MS_PER_DAY) : day(on);
    },
  };
}

const yearOf = (day: Day) => new Date(day * MS_PER_DAY).getUTCFullYear();
const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The calendar day of an instant where the rep is. */
export function localDay(at: Instant): Day {
  const date = new Date(at);
  return (Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / MS_PER_DAY) as Day;
}
