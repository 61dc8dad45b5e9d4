import type { Outcome } from '../../../utils/domain/forecast/money-grid';

/** Every combination of won and not won: sums ascending with their probabilities. For a dozen deals at most. */
export function enumerate(outcomes: readonly Outcome[]): { sum: number; p: number }[] {
  let all = [{ sum: 0, p: 1 }];
  for (const { minor, chance } of outcomes) {
    all = all.flatMap(({ sum, p }) => [
      { sum, p: p * (1 - chance) },
      { sum: sum + minor, p: p * chance },
    ]);
  }
  return all.sort((a, b) => a.sum - b.sum);
}

/** P(sum <= x) by enumeration. */
export const enumeratedCdf = (all: readonly { sum: number; p: number }[], x: number): number =>
  all.reduce((total, { sum, p }) => (sum <= x ? total + p : total), 0);
