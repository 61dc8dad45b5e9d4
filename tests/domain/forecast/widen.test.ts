import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanOf, sumOfDeals } from '../../../utils/domain/forecast/sum-of-deals';
import { SHARED_SPREAD, widen } from '../../../utils/domain/forecast/widen';

const outcomes = fc.array(
  fc.record({
    minor: fc.integer({ min: 1_000, max: 500_000_000 }),
    chance: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  }),
  { minLength: 1, maxLength: 40 },
);
const levels = [0.025, 0.1, 0.3, 0.5, 0.7, 0.9, 0.975];

describe('the shared factor', () => {
  test('is at least 25 %', () => {
    expect(Math.sqrt(Math.expm1(SHARED_SPREAD ** 2))).toBeGreaterThanOrEqual(0.25);
  });
  test('money that is certain gets the quantiles of a log-normal of mean 1', () => {
    const wide = widen(sumOfDeals([{ minor: 1_000_000, chance: 1 }]));
    // exp(0.25 z - 0.25²/2) with z = -1.2815515655, 0, 1.2815515655, worked out apart.
    const [p10, p50, p90] = wide.quantiles([0.1, 0.5, 0.9]);
    expect(p10! / 1_000_000).toBeCloseTo(0.7035348, 6);
    expect(p50! / 1_000_000).toBeCloseTo(0.9692332, 6);
    expect(p90! / 1_000_000).toBeCloseTo(1.3352758, 6);
  });
  test('the mean is kept: the integral of 1 - cdf is the mean of the deals', () => {
    fc.assert(
      fc.property(outcomes, (os) => {
        const d = sumOfDeals(os);
        const wide = widen(d);
        const top = os.reduce((sum, o) => sum + o.minor, 0) * 6;
        const n = 4_000;
        let area = 0;
        for (let i = 0; i < n; i++) area += (1 - wide.cdf(((i + 0.5) * top) / n)) * (top / n);
        expect(Math.abs(area - meanOf(d))).toBeLessThan(top / n + 1e-6 * top);
      }),
      { numRuns: 15 },
    );
  });
  test('quantiles ascend, and are where the cdf is their probability, or nothing', () => {
    fc.assert(
      fc.property(outcomes, (os) => {
        const wide = widen(sumOfDeals(os));
        const values = wide.quantiles(levels);
        for (const [i, value] of values.entries()) {
          expect(value).toBeGreaterThanOrEqual(values[i - 1] ?? 0);
          if (value === 0) expect(wide.cdf(0)).toBeGreaterThanOrEqual(levels[i]!);
          else expect(wide.cdf(value)).toBeCloseTo(levels[i]!, 8);
        }
      }),
      { numRuns: 60 },
    );
  });
  test('the chance of nothing is left alone', () => {
    const wide = widen(
      sumOfDeals([
        { minor: 500, chance: 0.3 },
        { minor: 90_000, chance: 0.5 },
      ]),
    );
    expect(wide.cdf(0)).toBeCloseTo(0.35, 12);
    expect(wide.cdf(-1)).toBe(0);
  });
  test('without deals there is nothing', () => {
    const wide = widen(sumOfDeals([]));
    expect(wide.quantiles(levels)).toEqual(levels.map(() => 0));
    expect([wide.cdf(0), wide.cdf(1)]).toEqual([1, 1]);
  });
});
