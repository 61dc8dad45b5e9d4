import type { Deal } from '../model/deal';
import type { Stage } from '../model/stage';
import type { Day } from '../model/time';
import { normalCdf, Z90 } from './normal';

/** Days from today until a deal that will be won is won: log-normal. */
export interface TimeToWin {
  medianDays: number;
  /** Standard deviation of ln(days). */
  sigma: number;
}

/** 80 % of the wins come within a factor of 2.5 of the median: ln 2.5 is 1.2816 standard deviations. */
const SIGMA = Math.log(2.5) / Z90;
/** It is the middle of today: something due today has half a day left, something due tomorrow one and a half. */
const HALF_DAY = 0.5;

/**
 * The median is the stage's usual days, or the days to the close date that the rep set. A close date that has passed
 * says nothing any more.
 */
export function timeToWin(
  deal: Pick<Deal, 'closeOn'>,
  stage: Pick<Stage, 'usualDays'>,
  today: Day,
): TimeToWin {
  const isAhead = deal.closeOn !== null && deal.closeOn >= today;
  const days = isAhead ? deal.closeOn! - today : stage.usualDays;
  return { medianDays: Math.max(HALF_DAY, days), sigma: SIGMA };
}

/** P(T <= end of a day) for a deal that will be won; 0 for a day before today. */
export function winsBy(time: TimeToWin, on: Day, today: Day): number {
  if (on < today) return 0;
  return normalCdf(Math.log((on - today + HALF_DAY) / time.medianDays) / time.sigma);
}

/** Chance (0 to 1) that a deal with this chance to be won is won from `startOn` to `endOn`, seen from today. */
export const chanceWithin = (
  chance: number,
  time: TimeToWin,
  period: { startOn: Day; endOn: Day },
  today: Day,
): number => chance * (winsBy(time, period.endOn, today) - winsBy(time, (period.startOn - 1) as Day, today));
