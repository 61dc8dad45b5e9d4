import { normalCdf, normalDensity } from '../scoring/normal';
import type { MoneyDistribution } from './sum-of-deals';

/**
 * Standard deviation of the logarithm of the factor that all open deals share: good and bad quarters. 0.25 widens the
 * sum by 25.4 % of itself (one standard deviation), which no number of deals averages out.
 */
export const SHARED_SPREAD = 0.25;

/** Groups of neighbouring amounts that are widened as one. */
const GROUPS = 1_024;

/** The distribution of an amount of money, in minor units. */
export interface Widened {
  /** P(amount <= x). */
  cdf(x: number): number;
  /** The smallest amounts with these probabilities, which must ascend within 0 and 1. */
  quantiles(probabilities: readonly number[]): number[];
}

interface Mixture {
  /** Probability of nothing at all. */
  none: number;
  mass: number[];
  /** ln of each group's mean amount, less half the variance of the factor, so that the factor's mean is 1. */
  centre: number[];
  top: number;
}

/** Groups of cells with their mass and mean: under 1/1,024 of the span wide, and the mean of the whole is kept. */
function mixtureOf({ base, step, mass }: MoneyDistribution): Mixture {
  const size = Math.max(1, Math.ceil(mass.length / GROUPS));
  const mixture: Mixture = { none: 0, mass: [], centre: [], top: 0 };
  let total = 0;
  for (const m of mass) total += m;
  const start = base === 0 ? 1 : 0;
  if (start === 1) mixture.none = mass[0]! / total;
  for (let from = start; from < mass.length; from += size) {
    let [sum, moment] = [0, 0];
    for (let i = from; i < Math.min(from + size, mass.length); i++) {
      sum += mass[i]!;
      moment += mass[i]! * (base + i * step);
    }
    if (moment <= 0) continue;
    mixture.mass.push(sum / total);
    mixture.centre.push(Math.log(moment / sum) - SHARED_SPREAD ** 2 / 2);
    mixture.top = moment / sum;
  }
  return mixture;
}

/** Multiplies a sum by a log-normal factor of mean 1: P(X F <= y) = sum of P(X = x) · P(F <= y / x), in closed form. */
export function widen(distribution: MoneyDistribution): Widened {
  const { none, mass, centre, top } = mixtureOf(distribution);
  /** P and its derivative at ln y. */
  const at = (logY: number): [number, number] => {
    let [p, density] = [none, 0];
    for (let g = 0; g < mass.length; g++) {
      const z = (logY - centre[g]!) / SHARED_SPREAD;
      p += mass[g]! * normalCdf(z);
      density += mass[g]! * normalDensity(z);
    }
    return [p, density / SHARED_SPREAD];
  };
  const ceiling = Math.log(top) + 10 * SHARED_SPREAD;

  /** ln of the amount at probability p, known to lie above `from`. Newton's steps kept inside a shrinking bracket. */
  const solve = (p: number, from: number): number => {
    let [low, high, x] = [from, ceiling, (from + ceiling) / 2];
    for (let i = 0; i < 100 && high - low > 1e-12; i++) {
      const [value, slope] = at(x);
      if (value < p) low = x;
      else high = x;
      const newton = x - (value - p) / slope;
      if (Math.abs(newton - x) < 1e-13) return Math.max(newton, from);
      x = newton > low && newton < high ? newton : (low + high) / 2;
    }
    return high;
  };

  return {
    cdf: (x) => (x < 0 ? 0 : x === 0 ? none : at(Math.log(x))[0]),
    quantiles(probabilities) {
      let floor = mass.length === 0 ? 0 : Math.min(...centre) - 10 * SHARED_SPREAD;
      return probabilities.map((p) => {
        if (p <= none || mass.length === 0) return 0;
        floor = solve(p, floor);
        return Math.exp(floor);
      });
    },
  };
}
