import type { Deal } from '../model/deal';
import type { StageId } from '../model/ids';
import type { Stage } from '../model/stage';
import { ageStrip } from './age-strip';
import { betaQuantile } from './beta';
import { driversOf } from './drivers';
import { estimate } from './estimate';
import { daysBetween, isClosedAt, isOpenAt, stayAt } from './known-at';
import type { Knowledge, Score, Scorer } from './score-types';
import { stagePasts } from './stage-past';

/** Comparable closed deals from which on a chance counts as learned. */
export const ENOUGH_COMPARABLE = 15;

/** Whole per cent, never 0 or 100: an open deal is neither lost nor won. */
export const shownPercent = (chance: number): number => Math.min(99, Math.max(1, Math.round(chance * 100)));

function frequencyOf(shown: number): Score['frequency'] {
  const won = Math.round(shown / 10);
  return won === 0 || won === 10 ? { won: shown, of: 100 } : { won, of: 10 };
}

/** Learns once from what was known at `asOf`; then every deal costs a look-up. */
export function createScorer({ stages, closedDeals, asOf }: Knowledge): Scorer {
  const closed = [...closedDeals].filter((deal) => isClosedAt(deal, asOf));
  const pasts = stagePasts(closed, asOf);
  const openStages = new Map<StageId, Stage>();
  for (const stage of stages)
    if (stage.kind === 'lead' || stage.kind === 'open') openStages.set(stage.id, stage);

  const placeOf = (deal: Deal) => {
    if (!isOpenAt(deal, asOf)) return null;
    const stay = stayAt(deal, asOf);
    const stage = openStages.get(stay.stageId);
    return stage ? { stage, past: pasts.get(stage.id), age: daysBetween(stay.enteredAt, asOf) } : null;
  };
  const isThin = (stageId: StageId) => (pasts.get(stageId)?.closed ?? 0) < ENOUGH_COMPARABLE;

  return {
    asOf,
    closedCount: closed.length,
    chance(deal) {
      const place = placeOf(deal);
      return place && estimate(place.stage.usualChance, place.past, place.age).chance;
    },
    isMostlyAssumption: (deal) => isThin(stayAt(deal, asOf).stageId),
    age(deal) {
      const place = placeOf(deal);
      return place && ageStrip(place.age, place.past);
    },
    score(deal) {
      const place = placeOf(deal);
      if (!place) return null;
      const { stage, past, age } = place;
      const all = estimate(stage.usualChance, past, age);
      const { usual, chance, weight } = all;
      const [a, b] = [weight * chance, weight * (1 - chance)];
      // Near 0 or 1 the posterior is so skewed that its mean can lie outside its own central range.
      const low = Math.min(chance, betaQuantile(0.1, a, b));
      const high = Math.max(chance, betaQuantile(0.9, a, b));
      const shown = shownPercent(chance);
      return {
        shown,
        chance,
        low,
        high,
        lowShown: shownPercent(low),
        highShown: shownPercent(high),
        basis: { comparable: past?.closed ?? 0, closed: closed.length },
        won: past?.won ?? 0,
        usual: { stageId: stage.id, percent: Math.round(usual * 100), source: 'assumption' },
        drivers: driversOf(all, shown),
        isMostlyAssumption: isThin(stage.id),
        frequency: frequencyOf(shown),
      };
    },
  };
}

/** The chance of one deal; null if it was not open then or stands in no open stage. */
export const score = (deal: Deal, knowledge: Knowledge): Score | null => createScorer(knowledge).score(deal);
