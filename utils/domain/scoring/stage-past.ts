import type { StageId } from '../model/ids';
import type { Instant } from '../model/time';
import { daysBetween, isClosedAt, type PastDeal } from './known-at';

/** What the closed deals that stood in one stage tell about it. */
export interface StagePast {
  closed: number;
  won: number;
  /** Longest stay of each closed deal in this stage, in days, ascending. */
  days: Float64Array;
  /** `wonFrom[i]`: how many of `days[i..]` were won; one longer than `days`. */
  wonFrom: Int32Array;
  /** The stays of won deals alone, ascending. */
  wonDays: Float64Array;
}

/** Longest stay in each stage that a closed deal went through, in days. Stays entered after it closed do not count. */
function longestStays(deal: PastDeal, closedAt: Instant): Map<StageId, number> {
  const longest = new Map<StageId, number>();
  for (const [i, stay] of deal.stays.entries()) {
    if (stay.enteredAt > closedAt) continue;
    const leftAt = Math.min(deal.stays[i + 1]?.enteredAt ?? closedAt, closedAt);
    const days = daysBetween(stay.enteredAt, leftAt);
    longest.set(stay.stageId, Math.max(days, longest.get(stay.stageId) ?? 0));
  }
  return longest;
}

function stagePast(stays: { days: number; isWon: boolean }[]): StagePast {
  stays.sort((a, b) => a.days - b.days);
  const wonFrom = new Int32Array(stays.length + 1);
  for (let i = stays.length - 1; i >= 0; i--) wonFrom[i] = wonFrom[i + 1]! + (stays[i]!.isWon ? 1 : 0);
  return {
    closed: stays.length,
    won: wonFrom[0]!,
    days: Float64Array.from(stays, (s) => s.days),
    wonFrom,
    wonDays: Float64Array.from(
      stays.filter((s) => s.isWon),
      (s) => s.days,
    ),
  };
}

/** Learns from the deals that were closed at `asOf`, and from nothing that happened later. */
export function stagePasts(deals: Iterable<PastDeal>, asOf: Instant): Map<StageId, StagePast> {
  const stays = new Map<StageId, { days: number; isWon: boolean }[]>();
  for (const deal of deals) {
    if (!isClosedAt(deal, asOf)) continue;
    for (const [stageId, days] of longestStays(deal, deal.closedAt!)) {
      const list = stays.get(stageId);
      if (list) list.push({ days, isWon: deal.status === 'won' });
      else stays.set(stageId, [{ days, isWon: deal.status === 'won' }]);
    }
  }
  return new Map([...stays].map(([stageId, list]) => [stageId, stagePast(list)]));
}

/** How many deals stayed at least `days`, and how many of them were won. */
export function stillThere(past: StagePast, days: number): { closed: number; won: number } {
  let low = 0;
  let high = past.closed;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (past.days[middle]! < days) low = middle + 1;
    else high = middle;
  }
  return { closed: past.closed - low, won: past.wonFrom[low]! };
}
