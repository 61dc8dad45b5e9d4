import type { DayOf } from '../model/calendar';
import type { Deal } from '../model/deal';
import type { Currency } from '../model/money';
import type { Period } from '../model/period';
import type { Stage } from '../model/stage';
import type { Instant } from '../model/time';

export interface ForecastInput {
  deals: Iterable<Deal>;
  stages: readonly Stage[];
  asOf: Instant;
  /** The rep's own calendar day of an instant. */
  dayOf: DayOf;
  period: Period;
  /** The currency of the headline; deals in others are told apart. */
  currency: Currency;
  /** In minor units of `currency`. A quota set in another currency is no quota here. */
  quota: number | null;
}

/** Money of one currency at the end of the period, in minor units. */
export interface Outlook {
  /** Won in the period so far. */
  won: number;
  p10: number;
  p50: number;
  p90: number;
}

/** Deals in another currency: never added to the headline. `count`: open ones and those won in the period. */
export interface CurrencyOutlook extends Outlook {
  currency: Currency;
  count: number;
}

/**
 * What a period will bring, in minor units of `currency`.
 * `state`: `empty` no open deal and nothing won in the period; `noAmounts` there are such deals, but none with an amount
 * in this currency; `ready`. All money is 0 unless it is `ready`.
 */
export interface Forecast extends Outlook {
  state: 'empty' | 'noAmounts' | 'ready';
  period: Period;
  currency: Currency;
  /** Mean of the outcome. */
  expected: number;
  /** 20 equally likely outcomes: the quantiles at (i - 1/2) / 20, ascending. */
  dots: number[];
  quota: number | null;
  /** How many of the dots reach the quota, and the chance (0 to 1) to reach it. */
  reach: { of20: number; chance: number } | null;
  /** Open deals in all, also those without an amount or in other currencies. */
  openCount: number;
  /** Open deals and deals won in the period that have no amount: left out of money. */
  withoutAmount: number;
  /** Open deals left out because they stand in no open stage of the pipeline. */
  withoutStage: number;
  otherCurrencies: CurrencyOutlook[];
  /** Deals that do not exist yet are not in the figures. */
  newBusiness: 'notYetKnown';
  /** Under 15 closed deals, or most of the expected open money rests on chances with under 15 comparable ones. */
  isMostlyAssumption: boolean;
  closedCount: number;
}
