import type { Deal } from '../model/deal';
import type { Instant } from '../model/time';
import { ageStrip } from './age-strip';
import { daysBetween, type PastDeal, stayAt } from './known-at';
import type { AgeStrip } from './score-types';
import { stagePasts } from './stage-past';

/** How long an open deal has stood in its stage, against the closed deals that were won from or through it. */
export function ageInStage(
  deal: Deal,
  { closedDeals, asOf }: { closedDeals: Iterable<PastDeal>; asOf: Instant },
): AgeStrip {
  const { stageId, enteredAt } = stayAt(deal, asOf);
  return ageStrip(daysBetween(enteredAt, asOf), stagePasts(closedDeals, asOf).get(stageId));
}
