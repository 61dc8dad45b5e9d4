import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestRemainder } from '../../../utils/domain/scoring/largest-remainder';

test('rounded parts add up exactly to the total', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -99, max: 99, noNaN: true }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: -99, max: 99 }),
      (parts, total) => {
        expect(largestRemainder(parts, total).reduce((a, b) => a + b, 0)).toBe(total);
      },
    ),
  );
});
test('where the total is the rounded sum, no part moves by a whole point', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 8 }),
      (parts) => {
        const total = Math.round(parts.reduce((a, b) => a + b, 0));
        for (const [i, whole] of largestRemainder(parts, total).entries()) {
          expect(Math.abs(whole - parts[i]!)).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});
test('what is left goes to the largest remainders, ties to the earlier', () => {
  expect(largestRemainder([1.2, 2.7, 3.1], 7)).toEqual([1, 3, 3]);
  expect(largestRemainder([1.5, 2.5], 4)).toEqual([2, 2]);
  expect(largestRemainder([-0.4, -6.6], -7)).toEqual([0, -7]);
  expect(largestRemainder([], 3)).toEqual([]);
});
