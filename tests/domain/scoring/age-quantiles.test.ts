import fc from 'fast-check';
import { quantile } from 'simple-statistics';
import { expect, test } from 'vitest';
import { createScorer } from '../../../utils/domain/scoring/score';
import { at, closedFrom, deal, stages } from './deal-builder';

const sample = fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 5, maxLength: 40 });

test('usual and stalled are the median and the 80th percentile of simple-statistics', () => {
  fc.assert(
    fc.property(sample, (days) => {
      const closedDeals = days.flatMap((d) => closedFrom('meeting', 'won', d));
      const strip = createScorer({ stages, closedDeals, asOf: at(300) }).age(
        deal({ path: [['meeting', 299]] }),
      )!;
      expect(strip.usual).toBe(Math.round(quantile(days, 0.5)));
      expect(strip.stalledAfter).toBe(Math.round(quantile(days, 0.8)));
    }),
  );
});
