import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../utils/domain/forecast/money-grid';
import { type MoneyDistribution, meanOf, sumOfDeals } from '../../../utils/domain/forecast/sum-of-deals';
import { enumerate, enumeratedCdf } from './brute-force';

const outcome: fc.Arbitrary<Outcome> = fc.record({
  minor: fc.oneof(fc.integer({ min: 1, max: 500_000_000 }), fc.constantFrom(1, 100, 9_000_000_000_000_000)),
  chance: fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0, 1e-300, 1e-12, 0.5, 0.99, 1),
  ),
});
const ordinary: fc.Arbitrary<Outcome> = fc.record({
  minor: fc.integer({ min: 100_000, max: 500_000_000 }),
  chance: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
});
const total = ({ mass }: MoneyDistribution) => mass.reduce((a, b) => a + b, 0);
const cdf = ({ base, step, mass }: MoneyDistribution, x: number) =>
  mass.reduce((sum, m, i) => (base + i * step <= x ? sum + m : sum), 0);
const variance = (d: MoneyDistribution) => {
  const mean = meanOf(d);
  return d.mass.reduce((sum, m, i) => sum + m * (d.base + i * d.step - mean) ** 2, 0);
};

describe('the sum of independent deals', () => {
  test('agrees with enumeration of up to 12 deals, within one step for each deal', () => {
    fc.assert(
      fc.property(
        fc.array(ordinary, { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (os, at) => {
          const exact = enumerate(os);
          const d = sumOfDeals(os);
          const slack = d.step * (os.length + 1);
          const x = at * exact.at(-1)!.sum;
          expect(cdf(d, x)).toBeGreaterThanOrEqual(enumeratedCdf(exact, x - slack) - 1e-9);
          expect(cdf(d, x)).toBeLessThanOrEqual(enumeratedCdf(exact, x + slack) + 1e-9);
          // And the slack is small: under half a thousandth of everything that is open.
          expect(slack).toBeLessThan(exact.at(-1)!.sum / 2_000);
        },
      ),
    );
  });
  test('deals on the grid are exact: equal amounts are a binomial', () => {
    const d = sumOfDeals(Array.from({ length: 4 }, () => ({ minor: 1000, chance: 0.3 })));
    for (const [won, p] of [0.2401, 0.4116, 0.2646, 0.0756, 0.0081].entries()) {
      const near = d.mass.reduce(
        (sum, m, i) => (Math.abs(i * d.step - won * 1000) < 5 * d.step ? sum + m : sum),
        0,
      );
      expect(near).toBeCloseTo(p, 10);
    }
  });
  test('keeps the mean, and adds up to 1', () => {
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 60 }), (os) => {
        const mean = os.reduce((sum, o) => sum + o.minor * o.chance, 0);
        const open = os.reduce((sum, o) => sum + o.minor, 0);
        const d = sumOfDeals(os);
        expect(total(d)).toBeCloseTo(1, 11);
        expect(Math.abs(meanOf(d) - mean)).toBeLessThanOrEqual(1e-9 * mean + 1e-10 * open);
        expect(d.mass.every((m) => m >= 0)).toBe(true);
      }),
    );
  });
  test('its error stays under the stated bound: step/2 · √(expected wins)', () => {
    fc.assert(
      fc.property(fc.array(ordinary, { minLength: 1, maxLength: 300 }), (os) => {
        const d = sumOfDeals(os);
        const exact = os.reduce((sum, o) => sum + o.chance * (1 - o.chance) * o.minor ** 2, 0);
        const wins = os.reduce((sum, o) => sum + o.chance, 0);
        const added = variance(d) - exact;
        expect(added).toBeGreaterThanOrEqual(-1e-9 * exact);
        expect(added).toBeLessThanOrEqual((d.step / 2) ** 2 * wins + 1e-9 * exact);
      }),
      { numRuns: 40 },
    );
  });
  test('the order of the deals does not matter, to the last bit', () => {
    fc.assert(
      fc.property(
        fc
          .array(outcome, { maxLength: 40 })
          .chain((os) =>
            fc.tuple(
              fc.constant(os),
              fc.shuffledSubarray(os, { minLength: os.length, maxLength: os.length }),
            ),
          ),
        ([os, shuffled]) => {
          const open = (list: Outcome[]) => list.filter((o) => o.chance < 1);
          expect(sumOfDeals(open(shuffled))).toEqual(sumOfDeals(open(os)));
        },
      ),
      { numRuns: 40 },
    );
  });
  test('a deal that is certain shifts all exactly', () => {
    const os = [
      { minor: 12_345, chance: 0.4 },
      { minor: 777, chance: 0.8 },
    ];
    const d = sumOfDeals(os);
    expect(sumOfDeals([...os, { minor: 5_000, chance: 1 }])).toEqual({ ...d, base: d.base + 5_000 });
  });
  test('no deals is nothing for sure', () => {
    expect(sumOfDeals([])).toEqual({ base: 0, step: 1, mass: Float64Array.of(1) });
  });
});

describe('ten thousand deals', () => {
  // Amounts and chances of a fixed sequence (Park and Miller's generator), unlike each other.
  let seed = 1;
  const next = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const many = Array.from({ length: 10_000 }, () => ({
    minor: Math.round(Math.exp(15 + 4 * (next() + next() + next() - 1.5))),
    chance: 0.02 + 0.6 * next() ** 2,
  }));
  const mean = many.reduce((sum, o) => sum + o.minor * o.chance, 0);
  const d = sumOfDeals(many);

  test('the grid error is under 2 % of the shared spread of 25 %', () => {
    const wins = many.reduce((sum, o) => sum + o.chance, 0);
    expect((d.step / 2) * Math.sqrt(wins)).toBeLessThan(0.02 * 0.25 * mean);
  });
  test('mean and variance are those of the deals', () => {
    const exact = many.reduce((sum, o) => sum + o.chance * (1 - o.chance) * o.minor ** 2, 0);
    expect(Math.abs(meanOf(d) / mean - 1)).toBeLessThan(1e-12);
    expect(Math.abs(variance(d) / exact - 1)).toBeLessThan(0.01);
    expect(total(d)).toBeCloseTo(1, 12);
  });
});
