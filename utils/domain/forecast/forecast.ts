import { createScorer, ENOUGH_COMPARABLE } from '../scoring/score';
import type { CurrencyOutlook, Forecast, ForecastInput } from './forecast-types';
import { type DottedOutlook, outlookOf } from './outlook';
import { type Purse, sortDeals } from './sort-deals';

const NOTHING: DottedOutlook = { ...outlookOf(0, []), dots: [] };

const isCountable = (purse: Purse | undefined): purse is Purse =>
  purse !== undefined && purse.outcomes.length + purse.wonCount > 0;

function othersOf(purses: Map<string, Purse>, main: string): CurrencyOutlook[] {
  return [...purses]
    .filter(([currency, purse]) => currency !== main && isCountable(purse))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, purse]) => {
      const { won, p10, p50, p90 } = outlookOf(purse.won, purse.outcomes);
      return { currency, won, p10, p50, p90, count: purse.outcomes.length + purse.wonCount };
    });
}

function reachOf(outlook: DottedOutlook, quota: number): Forecast['reach'] {
  return {
    of20: outlook.dots.filter((dot) => dot >= quota).length,
    chance: outlook.chanceToReach(quota),
  };
}

/**
 * What the period will bring, as known at `asOf`: won so far, and what the open deals may add in the time left, each
 * with its chance to be won in time, widened by what all of them share.
 */
export function forecastPeriod(input: ForecastInput): Forecast {
  const { period, currency, quota } = input;
  const deals = [...input.deals];
  const scorer = createScorer({ stages: input.stages, closedDeals: deals, asOf: input.asOf });
  const sorted = sortDeals({ ...input, deals }, scorer);
  const purse = sorted.purses.get(currency);
  const isReady = isCountable(purse);
  const outlook = isReady ? outlookOf(purse.won, purse.outcomes) : NOTHING;
  const { won, p10, p50, p90, expected, dots } = outlook;
  return {
    state: isReady ? 'ready' : sorted.openCount + sorted.wonCount > 0 ? 'noAmounts' : 'empty',
    period,
    currency,
    won,
    p10,
    p50,
    p90,
    expected,
    dots,
    quota,
    reach: isReady && quota !== null ? reachOf(outlook, quota) : null,
    openCount: sorted.openCount,
    withoutAmount: sorted.withoutAmount,
    withoutStage: sorted.withoutStage,
    otherCurrencies: othersOf(sorted.purses, currency),
    newBusiness: 'notYetKnown',
    isMostlyAssumption:
      scorer.closedCount < ENOUGH_COMPARABLE || (isReady && purse.assumed * 2 > purse.expected),
    closedCount: scorer.closedCount,
  };
}
