import { civilFromDay } from '../model/calendar';
import { type Day, MS_PER_DAY } from '../model/time';
import { NBSP } from './spaces';

/** `23 Nov`, and the year only where it is not this one: `23 Nov 2027`. Day before month in every language. */
export function formatDay(on: Day, today: Day, locale: string): string {
  const { year, day } = civilFromDay(on);
  // "Sept" of British English would be the only month of four letters; plain English has "Sep".
  const monthLocale = /^en\b/.test(locale) ? 'en' : locale;
  const parts = new Intl.DateTimeFormat(monthLocale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).formatToParts(on * MS_PER_DAY);
  const month = parts.find((part) => part.type === 'month')?.value ?? '';
  const shown = [String(day), month];
  if (year !== civilFromDay(today).year) shown.push(String(year));
  return shown.join(NBSP);
}

/** A day in relation to today. `days` counts from 1, and is 0 for today. The words are the catalogue's. */
export interface RelativeDay {
  key: 'today' | 'tomorrow' | 'ahead' | 'late';
  days: number;
}

export function relativeDay(on: Day, today: Day): RelativeDay {
  const days = on - today;
  if (days < 0) return { key: 'late', days: -days };
  return { key: days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'ahead', days };
}

/** "today", "tomorrow", "in 3 days", "2 days ago" in the words that Intl has. */
export const formatRelativeDay = (on: Day, today: Day, locale: string): string =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(on - today, 'day');
