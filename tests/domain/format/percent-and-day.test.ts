import { describe, expect, test } from 'vitest';
import { formatDay, formatRelativeDay, relativeDay } from '../../../utils/domain/format/day';
import { formatPercent, formatPercentRange, formatPoints } from '../../../utils/domain/format/percent';
import { type Day, MS_PER_DAY } from '../../../utils/domain/model/time';

const iso = (text: string) => (Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY) as Day;
const TODAY = iso('2026-11-23');

describe('percentages', () => {
  test('keep their sign on the line, and minus is a minus', () => {
    expect([formatPercent(42), formatPercent(-3)]).toEqual(['42\u00a0%', '\u22123\u00a0%']);
    expect([formatPercentRange(31, 54), formatPercentRange(50, 50)]).toEqual(['31–54\u00a0%', '50\u00a0%']);
  });
  test('points have a sign but for nothing', () => {
    expect([9, -7, 0, -0].map(formatPoints)).toEqual(['+9', '\u22127', '0', '0']);
  });
});

describe('days', () => {
  test.each([
    ['2026-11-23', 'en', '23 Nov'],
    ['2026-09-05', 'en', '5 Sep'],
    ['2026-09-05', 'en-GB', '5 Sep'],
    ['2027-01-22', 'en', '22 Jan 2027'],
    ['2025-12-31', 'en', '31 Dec 2025'],
    ['2026-05-01', 'sv', '1 maj'],
  ])('%s in %s is %s', (on, locale, expected) => {
    expect(formatDay(iso(on), TODAY, locale)).toBe(expected.replaceAll(' ', '\u00a0'));
  });
  test.each([
    [0, 'today', 0],
    [1, 'tomorrow', 1],
    [3, 'ahead', 3],
    [-1, 'late', 1],
    [-20, 'late', 20],
  ])('%i days from today is %s, %i', (days, key, n) => {
    expect(relativeDay((TODAY + days) as Day, TODAY)).toEqual({ key, days: n });
  });
  test('in words that Intl has', () => {
    const say = (days: number, locale: string) => formatRelativeDay((TODAY + days) as Day, TODAY, locale);
    expect([say(0, 'en'), say(1, 'en'), say(3, 'en')]).toEqual(['today', 'tomorrow', 'in 3 days']);
    expect([say(0, 'sv'), say(3, 'sv')]).toEqual(['i dag', 'om 3 dagar']);
  });
});
