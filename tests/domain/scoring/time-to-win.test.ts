import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../utils/domain/model/time';
import { chanceWithin, timeToWin, winsBy } from '../../../utils/domain/scoring/time-to-win';
import { on, stages } from './deal-builder';

const today = on(0);
const negotiation = stages.find((s) => s.id === 'negotiation')!;
const plain = timeToWin({ closeOn: null }, negotiation, today);

describe('time to win', () => {
  test('half of the wins come by the usual day', () => {
    expect(winsBy({ ...plain, medianDays: 14.5 }, on(14), today)).toBeCloseTo(0.5, 12);
    expect(plain.medianDays).toBe(14);
  });
  test('80 % come within a factor of 2.5 of the median', () => {
    const time = { ...plain, medianDays: 20 };
    expect(winsBy(time, (today + 20 * 2.5 - 0.5) as Day, today)).toBeCloseTo(0.9, 9);
    expect(winsBy(time, (today + 20 / 2.5 - 0.5) as Day, today)).toBeCloseTo(0.1, 9);
  });
  test('a close date ahead moves the median to it, one that has passed does not', () => {
    expect(timeToWin({ closeOn: on(40) }, negotiation, today).medianDays).toBe(40);
    expect(timeToWin({ closeOn: on(0) }, negotiation, today).medianDays).toBe(0.5);
    expect(timeToWin({ closeOn: on(-1) }, negotiation, today)).toEqual(plain);
  });
  test('the chance in a period is the chance to win, times winning in it; nothing is won before today', () => {
    const period = { startOn: on(-10), endOn: on(30) };
    expect(chanceWithin(0.7, plain, period, today)).toBeCloseTo(0.7 * winsBy(plain, on(30), today), 12);
    expect(chanceWithin(0.7, plain, { startOn: on(-40), endOn: on(-1) }, today)).toBe(0);
  });
  test('periods that follow each other share the chance without loss', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 200 }),
        (chance, median, cut) => {
          const time = { ...plain, medianDays: median };
          const first = chanceWithin(chance, time, { startOn: on(-5), endOn: on(cut) }, today);
          const second = chanceWithin(chance, time, { startOn: on(cut + 1), endOn: on(100_000) }, today);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(first).toBeLessThanOrEqual(chance);
          expect(first + second).toBeCloseTo(chance, 9);
        },
      ),
    );
  });
});
