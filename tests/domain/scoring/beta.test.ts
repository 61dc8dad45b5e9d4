import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaCdf, betaQuantile } from '../../../utils/domain/scoring/beta';
import { logGamma } from '../../../utils/domain/scoring/log-gamma';

/** From mpmath with 40 digits. */
const QUANTILES: [number, number, number, number][] = [
  [0.1, 4, 16, 0.09514178469371368],
  [0.9, 4, 16, 0.3185908840528097],
  [0.1, 10, 10, 0.3579298801934577],
  [0.9, 10, 10, 0.6420701198065424],
  [0.1, 2.5, 0.7, 0.47612263469362526],
  [0.9, 0.2, 19.8, 0.030694603999235626],
  [0.1, 15.3, 1234.7, 0.00845929426907913],
  [0.9, 350.25, 649.75, 0.36964293766508355],
  [0.1, 0.4, 0.4, 0.011690457976912736],
  [0.9, 19.8, 0.2, 0.999999663668967],
  [0.1, 11.5, 28.5, 0.19882650922030345],
];
const LOG_GAMMAS: [number, number][] = [
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247001],
  [1, 0],
  [2.5, 0.2846828704729192],
  [10, 12.80182748008147],
  [123.456, 469.6055471299295],
  [10000.5, 82104.32265412837],
];
const shape = fc.double({ min: 0.05, max: 500, noNaN: true });
const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });

/** P(Binomial(n, x) >= k): what the incomplete beta function is for whole numbers, by plain summing. */
function binomialTail(n: number, k: number, x: number): number {
  let [term, sum] = [(1 - x) ** n, 0];
  for (let i = 0; i <= n; i++) {
    if (i >= k) sum += term;
    term *= ((n - i) / (i + 1)) * (x / (1 - x));
  }
  return sum;
}

describe('beta distribution', () => {
  test.each(QUANTILES)('quantile %f of Beta(%f, %f) agrees with mpmath to 1e-9', (p, a, b, expected) => {
    expect(Math.abs(betaQuantile(p, a, b) - expected)).toBeLessThan(1e-9);
  });
  test.each(LOG_GAMMAS)('ln gamma(%f) agrees with mpmath', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-13 * Math.max(1, expected));
  });
  test('whole numbers: the cdf is the tail of a binomial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), inside, (a, b, x) => {
        expect(Math.abs(betaCdf(x, a, b) - binomialTail(a + b - 1, a, x))).toBeLessThan(1e-11);
      }),
    );
  });
  test('one parameter 1: the quantile has a closed form', () => {
    fc.assert(
      fc.property(shape, inside, (a, p) => {
        expect(Math.abs(betaQuantile(p, a, 1) - p ** (1 / a))).toBeLessThan(1e-10);
        expect(Math.abs(betaQuantile(p, 1, a) + Math.expm1(Math.log1p(-p) / a))).toBeLessThan(1e-10);
      }),
    );
  });
  test('the quantile is where the cdf is p', () => {
    fc.assert(
      fc.property(shape, shape, inside, (a, b, p) => {
        const x = betaQuantile(p, a, b);
        // The last bit of x can hold more than 1e-9 of probability where the density is steep, near 1.
        const steep = 1 - x < 1e-6;
        if (!steep) expect(Math.abs(betaCdf(x, a, b) - p)).toBeLessThan(1e-9);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('mirrored parameters give the mirrored quantile', () => {
    fc.assert(
      fc.property(shape, shape, inside, (a, b, p) => {
        expect(Math.abs(betaQuantile(p, a, b) + betaQuantile(1 - p, b, a) - 1)).toBeLessThan(1e-9);
      }),
    );
  });
  test('ends and extreme shapes stay within 0 and 1', () => {
    expect([betaCdf(0, 2, 3), betaCdf(-1, 2, 3), betaCdf(1, 2, 3), betaCdf(2, 2, 3)]).toEqual([0, 0, 1, 1]);
    expect(betaQuantile(0.1, 0.004, 19.8)).toBeLessThan(1e-12);
    // scipy: 0.24912285006817095.
    expect(betaQuantile(0.1, 1e5, 3e5)).toBeCloseTo(0.249122850068, 9);
  });
});
