import type { Deal } from '../model/deal';
import type { StageId } from '../model/ids';
import type { Stage } from '../model/stage';
import type { Instant } from '../model/time';
import type { PastDeal } from './known-at';

/** All that a score may rest on. Of `closedDeals` only what was known at `asOf` is used; open ones are passed over. */
export interface Knowledge {
  stages: readonly Stage[];
  closedDeals: Iterable<PastDeal>;
  asOf: Instant;
}

export type DriverKind = 'usual' | 'history' | 'age' | 'other';
/** Percentage points; the drivers of a score add up to what it shows. */
export interface Driver {
  kind: DriverKind;
  points: number;
}

/** The chance that an open deal is won. Chances are 0 to 1, what is shown is whole per cent from 1 to 99. */
export interface Score {
  shown: number;
  chance: number;
  /** 80 % range of the rate among deals like this; it always holds `chance`. */
  low: number;
  high: number;
  lowShown: number;
  highShown: number;
  /** Closed deals that stood in this stage, and closed deals in all. */
  basis: { comparable: number; closed: number };
  /** How many of the comparable ones were won. */
  won: number;
  /** What deals in this stage usually do, in per cent, and where that figure comes from. */
  usual: { stageId: StageId; percent: number; source: 'assumption' | 'history' };
  drivers: Driver[];
  /** Under 15 comparable closed deals. */
  isMostlyAssumption: boolean;
  /** "About 4 of 10 such deals are won"; of 100 where 10 would say none or all. */
  frequency: { won: number; of: 10 | 100 };
}

/** How long a deal has been in its stage, against deals that were won. Whole days. */
export interface AgeStrip {
  days: number;
  /** Median and 80th percentile of won deals; null under 5 won. */
  usual: number | null;
  stalledAfter: number | null;
  state: 'ok' | 'slow' | 'stalled' | null;
}

/** A model that has learned what there was to learn at `asOf`. Null: closed, not yet known, or in no open stage. */
export interface Scorer {
  asOf: Instant;
  /** Closed deals it learned from. */
  closedCount: number;
  /** The chance alone, 0 to 1: what sums over thousands of deals need. */
  chance(deal: Deal): number | null;
  /** Whether `chance` rests on fewer than 15 comparable closed deals. */
  isMostlyAssumption(deal: Deal): boolean;
  score(deal: Deal): Score | null;
  age(deal: Deal): AgeStrip | null;
}
