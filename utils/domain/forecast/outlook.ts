import type { Outlook } from './forecast-types';
import type { Outcome } from './money-grid';
import { sumOfDeals } from './sum-of-deals';
import { widen } from './widen';

/** Probabilities of the 20 equally likely outcomes: (i - 1/2) / 20. */
const DOTS = Array.from({ length: 20 }, (_, i) => (i + 0.5) / 20);
const LEVELS = [...DOTS, 0.1, 0.5, 0.9].sort((a, b) => a - b);

export interface DottedOutlook extends Outlook {
  expected: number;
  dots: number[];
  /** P(won + open >= quota), 0 to 1. */
  chanceToReach(quota: number): number;
}

/** Won so far and what the open deals may add, in whole minor units. */
export function outlookOf(won: number, outcomes: readonly Outcome[]): DottedOutlook {
  const open = widen(sumOfDeals(outcomes));
  const values = open.quantiles(LEVELS);
  const at = (p: number) => won + Math.round(values[LEVELS.indexOf(p)]!);
  return {
    won,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    expected: won + Math.round(expectedOf(outcomes)),
    dots: DOTS.map(at),
    chanceToReach: (quota) => (quota <= won ? 1 : 1 - open.cdf(quota - won)),
  };
}

/** Sorted first, so that the order of the deals cannot change the last digit. */
const expectedOf = (outcomes: readonly Outcome[]): number =>
  outcomes
    .map((o) => o.minor * o.chance)
    .sort((a, b) => a - b)
    .reduce((sum, value) => sum + value, 0);
