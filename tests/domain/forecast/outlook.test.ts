import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlookOf } from '../../../utils/domain/forecast/outlook';

const outcome = fc.record({
  minor: fc.integer({ min: 0, max: 500_000_000 }),
  chance: fc.double({ min: 0, max: 0.99, noNaN: true }),
});
const outcomes = fc.array(outcome, { maxLength: 40 });
const won = fc.integer({ min: 0, max: 1_000_000_000 });

/** An early pipeline: M kr and chances (assumption × 20 + won) ÷ (20 + closed), no time factor. */
const EARLY: [number, number][] = [
  [0.56, 15 / 21],
  [0.42, 15 / 21],
  [0.9, 15 / 21],
  [0.74, 11 / 22],
  [0.48, 11 / 22],
  [0.36, 11 / 22],
  [0.29, 11 / 22],
  [0.31, 8 / 22],
];

describe('won so far and what the open deals may add', () => {
  test('p10 <= p50 <= p90, 20 dots ascending, none under what is won', () => {
    fc.assert(
      fc.property(won, outcomes, (w, os) => {
        const o = outlookOf(w, os);
        expect(o.dots).toHaveLength(20);
        for (const [i, dot] of o.dots.entries()) expect(dot).toBeGreaterThanOrEqual(o.dots[i - 1] ?? w);
        expect(o.p10).toBeLessThanOrEqual(o.p50);
        expect(o.p50).toBeLessThanOrEqual(o.p90);
        expect(o.p10).toBeGreaterThanOrEqual(o.dots[1]!);
        expect(o.p10).toBeLessThanOrEqual(o.dots[2]!);
        expect([...o.dots, o.p10, o.p50, o.p90, o.expected].every(Number.isSafeInteger)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  test('a sale that is won shifts everything by exactly its amount', () => {
    fc.assert(
      fc.property(won, won, outcomes, (w, more, os) => {
        const [before, after] = [outlookOf(w, os), outlookOf(w + more, os)];
        expect(after.dots).toEqual(before.dots.map((dot) => dot + more));
        expect([after.p10, after.p50, after.p90, after.expected]).toEqual(
          [before.p10, before.p50, before.p90, before.expected].map((value) => value + more),
        );
      }),
      { numRuns: 40 },
    );
  });
  test('the order of the deals does not matter, and the same question has the same answer', () => {
    fc.assert(
      fc.property(
        outcomes.chain((os) =>
          fc.tuple(fc.constant(os), fc.shuffledSubarray(os, { minLength: os.length, maxLength: os.length })),
        ),
        ([os, shuffled]) => {
          const [a, b] = [outlookOf(5, os), outlookOf(5, shuffled)];
          expect({ ...a, chanceToReach: a.chanceToReach(1_000) }).toEqual({
            ...b,
            chanceToReach: b.chanceToReach(1_000),
          });
        },
      ),
      { numRuns: 40 },
    );
  });
  test('money in another unit gives the same outlook in that unit', () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom(10, 100, 1_000), (os, factor) => {
        const [a, b] = [
          outlookOf(0, os),
          outlookOf(
            0,
            os.map((o) => ({ ...o, minor: o.minor * factor })),
          ),
        ];
        for (const [i, dot] of a.dots.entries()) {
          // Half a minor unit of rounding on either side, and the solver's last digits.
          expect(Math.abs(b.dots[i]! - dot * factor)).toBeLessThanOrEqual(
            factor / 2 + 1 + 1e-8 * dot * factor,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
  test('expected is won plus the sum of amount times chance', () => {
    const o = outlookOf(100, [
      { minor: 1_000, chance: 0.25 },
      { minor: 400, chance: 0.5 },
    ]);
    expect(o.expected).toBe(100 + 250 + 200);
  });
  test('the chance to reach falls as the quota grows, and is certain up to what is won', () => {
    const o = outlookOf(50, [{ minor: 1_000, chance: 0.25 }]);
    expect([o.chanceToReach(0), o.chanceToReach(50)]).toEqual([1, 1]);
    expect(o.chanceToReach(51)).toBeCloseTo(0.25, 9);
    expect(o.chanceToReach(100_000)).toBeCloseTo(0, 9);
  });
  test('an early pipeline of eight deals ends where the design works it out to end', () => {
    const million = 100_000_000;
    const o = outlookOf(
      0.24 * million,
      EARLY.map(([amount, chance]) => ({ minor: amount * million, chance })),
    );
    expect(o.expected / million).toBeCloseTo(2.63, 2);
    // 1.56, 2.61, 3.83 there, with a shared ± 25 % of another shape.
    expect(Math.abs(o.p10 / million - 1.56)).toBeLessThan(0.1);
    expect(Math.abs(o.p50 / million - 2.61)).toBeLessThan(0.1);
    expect(Math.abs(o.p90 / million - 3.83)).toBeLessThan(0.1);
    expect(o.dots.filter((dot) => dot >= 4 * million)).toHaveLength(2);
    expect(Math.round(o.chanceToReach(4 * million) * 100)).toBeCloseTo(8, -1);
    // By enumeration of the 256 combinations and scipy's normal distribution.
    expect(o.p10 / million).toBeCloseTo(1.484, 3);
    expect(o.p50 / million).toBeCloseTo(2.53, 3);
    expect(o.p90 / million).toBeCloseTo(3.902, 3);
    expect(o.chanceToReach(4 * million)).toBeCloseTo(0.086967, 4);
  });
});
