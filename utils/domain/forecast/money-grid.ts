/** An open deal in a period: worth `minor` with probability `chance` (0 to 1), else nothing. */
export interface Outcome {
  minor: number;
  chance: number;
}

/** A grid of amounts `i · step` on which the probability of sums is kept. */
export interface MoneyGrid {
  step: number;
  cells: number;
}

/** Deals times cells that may be touched: keeps 10,000 deals to some tens of milliseconds. */
const WORK = 80_000_000;
const FEWEST_CELLS = 2_048;
const MOST_CELLS = 32_768;
/** Probability that the sum may lie outside the grid. */
const OUTSIDE = 1e-13;

/**
 * How far the sum may lie from its mean but for `OUTSIDE`, by Bennett's inequality:
 * P(X - mean >= t) <= exp(-(v / b²) · h(b t / v)), h(u) = (1 + u) ln(1 + u) - u, with v the variance and b the largest
 * deal. It is found to a few per cent, from above.
 */
function farthest(variance: number, largest: number): number {
  const scale = variance / (largest * largest);
  const exponent = -Math.log(OUTSIDE);
  let u = 1e-6;
  while (scale * ((1 + u) * Math.log1p(u) - u) < exponent) u *= 1.05;
  return (u * variance) / largest;
}

/** The grid for these outcomes (all worth more than 0, chances strictly between 0 and 1, at least one). */
export function gridFor(outcomes: readonly Outcome[]): MoneyGrid {
  let [total, mean, variance, largest] = [0, 0, 0, 0];
  for (const { minor, chance } of outcomes) {
    total += minor;
    mean += chance * minor;
    variance += chance * (1 - chance) * minor * minor;
    largest = Math.max(largest, minor);
  }
  const reach = farthest(variance, largest);
  const top = Math.min(total, mean + reach);
  const window = top - Math.max(0, mean - reach);
  const fine = Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, Math.floor(WORK / outcomes.length)));
  const step = window / fine;
  // Room for deals that are all rounded up a cell; of very many, never all are.
  const room = Math.min(outcomes.length, Math.ceil(10 * Math.sqrt(outcomes.length)));
  return { step, cells: Math.ceil(top / step) + room + 2 };
}
