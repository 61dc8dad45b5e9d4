import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MS_PER_DAY } from '../../../utils/domain/model/time';
import { parseDay } from '../../../utils/domain/parse/day';

describe('ISO days', () => {
  test('every day from 1970 to 2190 is the platform’s day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_718 }), (n) => {
        expect(parseDay(new Date(n * MS_PER_DAY).toISOString().slice(0, 10))).toBe(n);
      }),
    );
    expect([parseDay('1970-01-01'), parseDay('2190-12-31')]).toEqual([0, 80_718]);
  });
  test.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '1969-12-31',
    '2191-01-01',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
    'today',
    '٢٠٢٦-٠١-٠١',
  ])('%j is refused', (text) => {
    expect(parseDay(text)).toBeNull();
  });
  test('a leap day is a day', () => {
    expect(parseDay('2028-02-29')).toBe(Date.UTC(2028, 1, 29) / MS_PER_DAY);
  });
});
