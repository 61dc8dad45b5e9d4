import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  civilFromDay,
  dayFromCivil,
  dayOfOffset,
  daysInMonth,
  dayToIso,
  startOfDay,
  weekday,
} from '../../../utils/domain/model/calendar';
import { type Day, MS_PER_DAY } from '../../../utils/domain/model/time';

const day = fc.integer({ min: -100_000, max: 200_000 }).map((n) => n as Day);
const dateOf = (on: Day) => new Date(on * MS_PER_DAY);
const iso = (text: string) => (Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY) as Day;

/** Stockholm's offset by the platform, in minutes. */
const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const stockholmText = (instant: number) => parts.format(instant);
const stockholm = (instant: number) => {
  const text = stockholmText(instant).replace(' ', 'T');
  return Math.round((Date.parse(`${text}:00Z`) - Math.floor(instant / 60_000) * 60_000) / 60_000);
};

describe('days and dates', () => {
  test('agree with the platform for every day that a Day can hold', () => {
    fc.assert(
      fc.property(day, (on) => {
        const date = dateOf(on);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilFromDay(on)).toEqual(civil);
        expect(dayFromCivil(civil)).toBe(on);
        expect(weekday(on)).toBe(date.getUTCDay() || 7);
      }),
      { numRuns: 1_000 },
    );
  });
  test('ISO text is the platform’s', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 200_000 }), (n) => {
        expect(dayToIso(n as Day)).toBe(
          dateOf(n as Day)
            .toISOString()
            .slice(0, 10),
        );
      }),
    );
  });
  test('months have their days, in leap years too', () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect([4, 12].map((month) => daysInMonth(2026, month))).toEqual([30, 31]);
  });
});

describe('adding months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(dayToIso(addMonths(iso(from), months))).toBe(to);
  });
  test('on the first of a month there and back is the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (on, months) => {
        const first = addDays(on, 1 - civilFromDay(on).day);
        expect(addMonths(addMonths(first, months), -months)).toBe(first);
      }),
    );
  });
});

describe('the local day of an instant', () => {
  test('follows the offset', () => {
    const lateEvening = Date.parse('2026-06-30T23:30:00Z');
    expect(dayToIso(dayOfOffset(() => 0)(lateEvening))).toBe('2026-06-30');
    expect(dayToIso(dayOfOffset(() => 60)(lateEvening))).toBe('2026-07-01');
    expect(dayToIso(dayOfOffset(() => -600)(Date.parse('2026-07-01T09:59:00Z')))).toBe('2026-06-30');
  });
  test('agrees with the platform in Stockholm at every hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990), max: Date.UTC(2036) }), (instant) => {
        expect(dayToIso(dayOfOffset(stockholm)(instant))).toBe(stockholmText(instant).slice(0, 10));
      }),
    );
  });
  test('a day starts at local midnight, also when the clock changes that day', () => {
    for (const text of ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26']) {
      expect(stockholmText(startOfDay(iso(text), stockholm))).toBe(`${text} 00:00`);
    }
  });
});
