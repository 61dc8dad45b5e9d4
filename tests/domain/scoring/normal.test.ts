import fc from 'fast-check';
import { errorFunction } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { normalCdf, normalDensity, Z90 } from '../../../utils/domain/scoring/normal';

/** From mpmath with 40 digits. */
const TABLE: [number, number][] = [
  [-8, 6.220960574271784e-16],
  [-3, 0.0013498980316300946],
  [-1.5, 0.06680720126885807],
  [-0.25, 0.4012936743170763],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [1, 0.8413447460685429],
  [2.33, 0.9900969244408357],
  [5, 0.9999997133484281],
  [7.5, 0.9999999999999681],
];

describe('standard normal', () => {
  test.each(TABLE)('P(Z <= %f) agrees with mpmath', (z, expected) => {
    expect(Math.abs(normalCdf(z) - expected)).toBeLessThan(1e-15);
    // Beyond 7 it is a short continued fraction.
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(z < -7 ? 1e-7 : 1e-12);
  });
  test('agrees with simple-statistics to the 1.2e-7 that its error function holds', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
        expect(Math.abs(normalCdf(z) - (1 + errorFunction(z / Math.SQRT2)) / 2)).toBeLessThan(1.3e-7);
      }),
    );
  });
  test('the density is the slope of the cdf', () => {
    for (const z of [-2, -0.3, 0, 1.7]) {
      const slope = (normalCdf(z + 1e-5) - normalCdf(z - 1e-5)) / 2e-5;
      expect(Math.abs(slope - normalDensity(z))).toBeLessThan(1e-9);
    }
  });
  test('Z90 bounds the central 80 %, and far tails are 0 and 1', () => {
    expect(normalCdf(Z90) - normalCdf(-Z90)).toBeCloseTo(0.8, 14);
    expect([normalCdf(-50), normalCdf(50)]).toEqual([0, 1]);
  });
});
