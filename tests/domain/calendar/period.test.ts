import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayToIso, weekday } from '../../../utils/domain/model/calendar';
import {
  isInPeriod,
  nextPeriod,
  periodFromKey,
  periodOf,
  previousPeriod,
} from '../../../utils/domain/model/period';
import { nextMonday, nextWorkingDay, snoozeChoices } from '../../../utils/domain/model/snooze';
import { type Day, MS_PER_DAY } from '../../../utils/domain/model/time';

const iso = (text: string) => (Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY) as Day;
const day = fc.integer({ min: 0, max: 80_000 }).map((n) => n as Day);
const month = fc.integer({ min: 1, max: 12 });

describe('periods', () => {
  test.each([
    ['2026-11-23', 1, '2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-01-01', 1, '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2024-02-29', 1, '2024-Q1', '2024-01-01', '2024-03-31'],
    // The fiscal year is named after the year in which it ends.
    ['2025-07-01', 7, '2026-Q1', '2025-07-01', '2025-09-30'],
    ['2026-06-30', 7, '2026-Q4', '2026-04-01', '2026-06-30'],
    ['2026-01-15', 2, '2026-Q4', '2025-11-01', '2026-01-31'],
    ['2026-01-15', 12, '2026-Q1', '2025-12-01', '2026-02-28'],
  ])('%s with a year from month %i is in %s', (on, startMonth, key, start, end) => {
    const p = periodOf(iso(on), startMonth);
    expect([p.key, dayToIso(p.startOn), dayToIso(p.endOn)]).toEqual([key, start, end]);
    expect(p.key).toBe(`${p.year}-Q${p.quarter}`);
  });
  test('every day is in its period, and its key leads back to it', () => {
    fc.assert(
      fc.property(day, month, (on, startMonth) => {
        const p = periodOf(on, startMonth);
        expect(isInPeriod(on, p)).toBe(true);
        expect(periodFromKey(p.key, startMonth)).toEqual(p);
      }),
    );
  });
  test('periods follow each other without gap or overlap, forwards and back', () => {
    fc.assert(
      fc.property(day, month, (on, startMonth) => {
        const p = periodOf(on, startMonth);
        const next = nextPeriod(p);
        expect(next.startOn).toBe(p.endOn + 1);
        expect(next).toEqual(periodOf(next.startOn, startMonth));
        expect(previousPeriod(next)).toEqual(p);
        expect(isInPeriod(next.startOn, p) || isInPeriod((p.startOn - 1) as Day, p)).toBe(false);
      }),
    );
  });
  test.each(['2026-Q5', '2026-Q0', '26-Q1', '2026-q1', ' 2026-Q1', '2026-Q1 ', '', '2026-Q1\n'])(
    '%j is no key',
    (key) => {
      expect(periodFromKey(key, 1)).toBeNull();
    },
  );
});

describe('snoozing', () => {
  const kinds = (on: string) => snoozeChoices(iso(on)).map((c) => `${c.kind} ${dayToIso(c.on)}`);
  test('offers tomorrow, next Monday and a week from today', () => {
    // 25 November 2026 is a Wednesday.
    expect(kinds('2026-11-25')).toEqual([
      'tomorrow 2026-11-26',
      'nextMonday 2026-11-30',
      'inAWeek 2026-12-02',
    ]);
  });
  test('two names for one day are offered once', () => {
    expect(kinds('2026-11-22')).toEqual(['tomorrow 2026-11-23', 'inAWeek 2026-11-29']);
    expect(kinds('2026-11-23')).toEqual(['tomorrow 2026-11-24', 'nextMonday 2026-11-30']);
  });
  test('next Monday is the first Monday to come, the next working day no Saturday or Sunday', () => {
    fc.assert(
      fc.property(day, (on) => {
        const monday = nextMonday(on);
        expect(weekday(monday)).toBe(1);
        expect(monday - on).toBeGreaterThanOrEqual(1);
        expect(monday - on).toBeLessThanOrEqual(7);
        const working = nextWorkingDay(on);
        expect(weekday(working)).toBeLessThanOrEqual(5);
        expect(working).toBeGreaterThan(on);
        expect(working - on).toBeLessThanOrEqual(3);
      }),
    );
  });
});
