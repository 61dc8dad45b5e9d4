import type { Deal } from '../model/deal';
import type { Currency } from '../model/money';
import { isInPeriod } from '../model/period';
import { isClosedAt, isOpenAt, stayAt } from '../scoring/known-at';
import type { Scorer } from '../scoring/score-types';
import { chanceWithin, timeToWin } from '../scoring/time-to-win';
import type { ForecastInput } from './forecast-types';
import type { Outcome } from './money-grid';

/** What counts in one currency. Money in minor units. */
export interface Purse {
  won: number;
  wonCount: number;
  outcomes: Outcome[];
  /** Expected money of the open deals, and the part of it that rests mostly on assumptions. */
  expected: number;
  assumed: number;
}

export interface SortedDeals {
  purses: Map<Currency, Purse>;
  openCount: number;
  wonCount: number;
  withoutAmount: number;
  withoutStage: number;
}

const emptyPurse = (): Purse => ({ won: 0, wonCount: 0, outcomes: [], expected: 0, assumed: 0 });

/** Sorts the deals known at `asOf` into what was won in the period and what is open, by currency. */
export function sortDeals(
  { deals, stages, asOf, dayOf, period }: ForecastInput,
  scorer: Scorer,
): SortedDeals {
  const today = dayOf(asOf);
  const stageById = new Map(stages.map((stage) => [stage.id, stage]));
  const sorted: SortedDeals = {
    purses: new Map(),
    openCount: 0,
    wonCount: 0,
    withoutAmount: 0,
    withoutStage: 0,
  };
  const purseOf = (currency: Currency): Purse => {
    const purse = sorted.purses.get(currency) ?? emptyPurse();
    sorted.purses.set(currency, purse);
    return purse;
  };

  const addWon = (deal: Deal) => {
    sorted.wonCount++;
    if (!deal.amount) return void sorted.withoutAmount++;
    const purse = purseOf(deal.amount.currency);
    purse.won += deal.amount.minor;
    purse.wonCount++;
  };
  const addOpen = (deal: Deal) => {
    sorted.openCount++;
    if (!deal.amount) return void sorted.withoutAmount++;
    const chance = scorer.chance(deal);
    const stage = stageById.get(stayAt(deal, asOf).stageId);
    if (chance === null || !stage) return void sorted.withoutStage++;
    const inPeriod = chanceWithin(chance, timeToWin(deal, stage, today), period, today);
    const purse = purseOf(deal.amount.currency);
    purse.outcomes.push({ minor: deal.amount.minor, chance: inPeriod });
    purse.expected += deal.amount.minor * inPeriod;
    if (scorer.isMostlyAssumption(deal)) purse.assumed += deal.amount.minor * inPeriod;
  };

  for (const deal of deals) {
    if (isOpenAt(deal, asOf)) addOpen(deal);
    else if (deal.status === 'won' && isClosedAt(deal, asOf) && isInPeriod(dayOf(deal.closedAt!), period))
      addWon(deal);
  }
  return sorted;
}
