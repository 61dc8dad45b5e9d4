import { type StagePast, stillThere } from './stage-past';

/** The assumption counts as this many closed deals. */
export const PRIOR_DEALS = 20;

/** All chances are 0 to 1. */
export interface Estimate {
  /** The stage's usual chance, as assumed. */
  usual: number;
  /** After the user's own closed deals that stood in this stage. */
  afterHistory: number;
  /** After those of them that were still there at this age: the answer. */
  chance: number;
  /** How many deals the answer is worth: `PRIOR_DEALS` and those that were still there at this age. */
  weight: number;
}

/**
 * Chance to win of a deal that has been `age` days in a stage.
 *
 * 1. Beta-binomial: (20 · usual + won) ÷ (20 + closed).
 * 2. Age: the win rate of those still there at this age, less the win rate of all, shrunk by still ÷ (20 + still).
 *    The difference and not the rate itself, because those deals were counted in step 1 already: at age 0, when all are
 *    "still there", nothing changes. The result stays above 20 · usual ÷ (20 + closed) and below its mirror image, so it
 *    is never 0 or 1.
 */
export function estimate(usualChance: number, past: StagePast | undefined, age: number): Estimate {
  const usual = Math.min(0.99, Math.max(0.01, usualChance));
  if (!past) return { usual, afterHistory: usual, chance: usual, weight: PRIOR_DEALS };
  const afterHistory = (PRIOR_DEALS * usual + past.won) / (PRIOR_DEALS + past.closed);
  const still = stillThere(past, age);
  const expected = (still.closed * past.won) / past.closed;
  const weight = PRIOR_DEALS + still.closed;
  return { usual, afterHistory, chance: afterHistory + (still.won - expected) / weight, weight };
}
