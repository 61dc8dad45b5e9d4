import { type Day, type Instant, MS_PER_DAY } from './time';

/** A date of the proleptic Gregorian calendar; months and days count from 1. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

/** Minutes that local time is ahead of UTC at an instant (Stockholm in winter: 60). */
export type OffsetAt = (instant: Instant) => number;
export type DayOf = (instant: Instant) => Day;

const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/** Day number of a date. Days-from-civil, H. Hinnant, "chrono-compatible low-level date algorithms". */
export function dayFromCivil({ year, month, day }: CivilDate): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT) as Day;
}

/** The date of a day number; the inverse of `dayFromCivil`. */
export function civilFromDay(on: Day): CivilDate {
  const z = on + EPOCH_SHIFT;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** `2026-11-23`. Years outside 0 to 9999 do not occur in a `Day` that a user can enter. */
export function dayToIso(on: Day): string {
  const { year, month, day } = civilFromDay(on);
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export const weekday = (on: Day): number => ((((on + 3) % 7) + 7) % 7) + 1;

export const addDays = (on: Day, days: number): Day => (on + days) as Day;

export const daysInMonth = (year: number, month: number): number =>
  addMonths(dayFromCivil({ year, month, day: 1 }), 1) - dayFromCivil({ year, month, day: 1 });

/** The same day of the month, `months` later or earlier; the month's last day where it has no such day. */
export function addMonths(on: Day, months: number): Day {
  const { year, month, day } = civilFromDay(on);
  const index = year * 12 + (month - 1) + months;
  const first = (i: number) =>
    dayFromCivil({ year: Math.floor(i / 12), month: (((i % 12) + 12) % 12) + 1, day: 1 });
  const start = first(index);
  return Math.min(start + day - 1, first(index + 1) - 1) as Day;
}

/** The local calendar day of an instant, given how far local time is ahead of UTC. */
export const dayOfOffset =
  (offsetAt: OffsetAt): DayOf =>
  (instant) =>
    Math.floor((instant + offsetAt(instant) * 60_000) / MS_PER_DAY) as Day;

/**
 * The first instant of a local day. Asked twice because the offset at UTC midnight may not be the one at local
 * midnight (daylight saving).
 */
export function startOfDay(on: Day, offsetAt: OffsetAt): Instant {
  const utc = on * MS_PER_DAY;
  const guess = utc - offsetAt(utc) * 60_000;
  return utc - offsetAt(guess) * 60_000;
}
