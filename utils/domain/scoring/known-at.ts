import type { Deal, Stay } from '../model/deal';
import { type Instant, MS_PER_DAY } from '../model/time';

/** All that is ever learned from a closed deal: never why it was lost, nor what was filled in when it closed. */
export type PastDeal = Pick<Deal, 'status' | 'stays' | 'createdAt' | 'closedAt'>;

/** The deal existed and was not closed yet. A deal that closed later was open then, whatever its status is now. */
export const isOpenAt = (deal: PastDeal, asOf: Instant): boolean =>
  deal.createdAt <= asOf && (deal.status === 'open' || (deal.closedAt !== null && deal.closedAt > asOf));

/** The deal had been won or lost by then. */
export const isClosedAt = (deal: PastDeal, asOf: Instant): boolean =>
  deal.createdAt <= asOf && deal.status !== 'open' && deal.closedAt !== null && deal.closedAt <= asOf;

/** Where the deal stood then, and since when; the first stage from its creation on where no stay is known yet. */
export function stayAt(deal: Deal, asOf: Instant): Stay {
  const stay = deal.stays.findLast((s) => s.enteredAt <= asOf);
  return stay ?? { stageId: deal.stays[0]?.stageId ?? deal.stageId, enteredAt: deal.createdAt };
}

/** Elapsed days, with fraction, never negative. */
export const daysBetween = (from: Instant, to: Instant): number => Math.max(0, to - from) / MS_PER_DAY;
