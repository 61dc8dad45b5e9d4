import type { AgeStrip } from './score-types';
import type { StagePast } from './stage-past';

/** Won deals needed before there is a usual time. */
const ENOUGH_WON = 5;

/** Linear between neighbours (Hyndman & Fan 1996, type 7); `sorted` is not empty. */
function quantile(sorted: Float64Array, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)]!;
  return below + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - below);
}

/** `age`: days in the stage. Slow beyond the median of deals that were won, stalled beyond their 80th percentile. */
export function ageStrip(age: number, past: StagePast | undefined): AgeStrip {
  const days = Math.floor(age);
  if (!past || past.won < ENOUGH_WON) return { days, usual: null, stalledAfter: null, state: null };
  const usual = Math.round(quantile(past.wonDays, 0.5));
  const stalledAfter = Math.round(quantile(past.wonDays, 0.8));
  const state = days > stalledAfter ? 'stalled' : days > usual ? 'slow' : 'ok';
  return { days, usual, stalledAfter, state };
}
