import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deal } from '../../../utils/domain/model/deal';
import type { StageId } from '../../../utils/domain/model/ids';
import { ageInStage } from '../../../utils/domain/scoring/age';
import { createScorer, score } from '../../../utils/domain/scoring/score';
import { at, closedFrom, deal, stages } from './deal-builder';

const NOW = at(300);
const know = (closedDeals: Deal[], asOf = NOW) => ({ stages, closedDeals, asOf });
const fresh = (stage: string) => deal({ path: [[stage, 300]] });
const stageIds = ['new', 'qualified', 'meeting', 'proposal', 'negotiation'] as const;
const closedDeal = fc
  .record({
    stage: fc.constantFrom(...stageIds),
    status: fc.constantFrom('won' as const, 'lost' as const),
    days: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ stage, status, days }) => closedFrom(stage, status, days)[0]!);
const history = fc.array(closedDeal, { maxLength: 60 });
const openDeal = fc
  .record({ stage: fc.constantFrom(...stageIds), age: fc.integer({ min: 0, max: 250 }) })
  .map(({ stage, age }) => deal({ path: [[stage, 300 - age]] }));

describe('day one', () => {
  test.each([
    ['new', 10],
    ['qualified', 20],
    ['meeting', 35],
    ['proposal', 50],
    ['negotiation', 70],
  ])('%s shows its usual chance, as an assumption', (stage, percent) => {
    const s = score(fresh(stage), know([]))!;
    expect(s.shown).toBe(percent);
    expect(s.usual).toEqual({ stageId: stage, percent, source: 'assumption' });
    expect(s.drivers).toEqual([{ kind: 'usual', points: percent }]);
    expect(s.basis).toEqual({ comparable: 0, closed: 0 });
    expect(s.isMostlyAssumption).toBe(true);
  });
  // Beta(10, 10) from a table: 0.358 to 0.642.
  test('the range of an assumption is that of a rate known from 20 deals', () => {
    const s = score(fresh('proposal'), know([]))!;
    expect([s.lowShown, s.highShown]).toEqual([36, 64]);
    expect(s.frequency).toEqual({ won: 5, of: 10 });
  });
});

describe('own history', () => {
  // (assumption × 20 + won) ÷ (20 + closed), and 80 % of Beta, from the design's table of early figures.
  test.each([
    ['qualified', 3, 22, 11, 33],
    ['meeting', 2, 36, 24, 50],
    ['proposal', 2, 50, 36, 64],
    ['negotiation', 1, 71, 59, 83],
  ])('%s with 1 won of %i is worked out as stated', (stage, closed, shown, low, high) => {
    const past = [...closedFrom(stage, 'won', 10), ...closedFrom(stage, 'lost', 10, closed - 1)];
    const s = score(fresh(stage), know(past))!;
    expect([s.shown, s.won, s.basis.comparable]).toEqual([shown, 1, closed]);
    expect(Math.abs(s.lowShown - low)).toBeLessThanOrEqual(1);
    expect(Math.abs(s.highShown - high)).toBeLessThanOrEqual(1);
  });
  test('15 comparable closed deals are enough, 14 are not', () => {
    expect(score(fresh('proposal'), know(closedFrom('proposal', 'won', 5, 14)))!.isMostlyAssumption).toBe(
      true,
    );
    expect(score(fresh('proposal'), know(closedFrom('proposal', 'won', 5, 15)))!.isMostlyAssumption).toBe(
      false,
    );
  });
  test('only deals that stood in this stage are comparable', () => {
    const s = score(fresh('proposal'), know(closedFrom('meeting', 'lost', 5, 30)))!;
    expect([s.shown, s.basis]).toEqual([50, { comparable: 0, closed: 30 }]);
  });
  test('a deal that went through a stage twice counts once', () => {
    const path = [
      ['proposal', 0],
      ['meeting', 5],
      ['proposal', 9],
    ] as const;
    const s = score(fresh('proposal'), know([deal({ path, status: 'won', closed: 12 })]))!;
    expect(s.basis.comparable).toBe(1);
  });
  test('much history outweighs the assumption', () => {
    const past = [...closedFrom('proposal', 'won', 5, 200), ...closedFrom('proposal', 'lost', 5, 1800)];
    expect(score(fresh('proposal'), know(past))!.chance).toBeCloseTo(0.1, 1);
  });
});

describe('age', () => {
  const past = [...closedFrom('proposal', 'won', 5, 30), ...closedFrom('proposal', 'lost', 60, 30)];
  const aged = (age: number) => deal({ path: [['proposal', 300 - age]] });

  test('a deal that just came in is not moved by age', () => {
    const s = score(aged(0), know(past))!;
    expect(s.chance).toBeCloseTo((10 + 30) / 80, 12);
    expect(s.drivers.some((d) => d.kind === 'age')).toBe(false);
  });
  test('beyond the age at which deals were won it falls, shrunk by 20', () => {
    const s = score(aged(30), know(past))!;
    // 30 still there, all lost, 15 wins expected: 0.5 - 15 / (20 + 30).
    expect(s.chance).toBeCloseTo(0.2, 12);
    expect(s.drivers).toEqual([
      { kind: 'usual', points: 50 },
      { kind: 'age', points: -30 },
    ]);
  });
  test('a deal that stayed exactly as long was still there at that age', () => {
    // 30 lost ones at exactly 60 days: the same as at 30 days, not as beyond 60.
    expect(score(aged(60), know(past))!.chance).toBeCloseTo(0.2, 12);
  });
  test('older than all that went before: the rate of the stage, as uncertain as an assumption', () => {
    const s = score(aged(100), know(past))!;
    expect(s.chance).toBeCloseTo(0.5, 12);
    expect([s.lowShown, s.highShown]).toEqual([36, 64]);
  });
});

describe('laws of every score', () => {
  test('from 1 to 99, its range around it, and drivers that add up to what is shown', () => {
    fc.assert(
      fc.property(history, openDeal, (past, open) => {
        const s = score(open, know(past))!;
        expect(s.shown).toBeGreaterThanOrEqual(1);
        expect(s.shown).toBeLessThanOrEqual(99);
        expect(s.chance).toBeGreaterThan(0);
        expect(s.chance).toBeLessThan(1);
        expect(s.low).toBeLessThanOrEqual(s.chance);
        expect(s.high).toBeGreaterThanOrEqual(s.chance);
        expect(s.lowShown).toBeLessThanOrEqual(s.shown);
        expect(s.highShown).toBeGreaterThanOrEqual(s.shown);
        expect(s.drivers.reduce((sum, d) => sum + d.points, 0)).toBe(s.shown);
        expect(s.drivers[0]).toEqual({ kind: 'usual', points: s.usual.percent });
        expect(s.drivers.length).toBeLessThanOrEqual(5);
      }),
    );
  });
  test('one more win in the stage never lowers it, one more loss never raises it', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...stageIds), (past, stage) => {
        const before = score(fresh(stage), know(past))!.chance;
        const won = score(fresh(stage), know([...past, ...closedFrom(stage, 'won', 9)]))!.chance;
        const lost = score(fresh(stage), know([...past, ...closedFrom(stage, 'lost', 9)]))!.chance;
        expect(won).toBeGreaterThanOrEqual(before);
        expect(lost).toBeLessThanOrEqual(before);
      }),
    );
  });
  test('the order of history does not matter', () => {
    fc.assert(
      fc.property(history, openDeal, (past, open) => {
        expect(score(open, know([...past].reverse()))).toEqual(score(open, know(past)));
      }),
    );
  });
  test('even 1,000 lost of 1,000 do not make 0, and the figure is told of 100', () => {
    const s = score(fresh('new'), know(closedFrom('new', 'lost', 3, 1000)))!;
    expect([s.shown, s.lowShown, s.frequency]).toEqual([1, 1, { won: 1, of: 100 }]);
    expect(s.drivers.reduce((sum, d) => sum + d.points, 0)).toBe(1);
  });
});

describe('as of', () => {
  test('what happened later changes nothing, and why a deal was lost never counts', () => {
    fc.assert(
      fc.property(history, history, openDeal, fc.string(), (past, later, open, reason) => {
        const future = later.map((d) => ({ ...d, closedAt: NOW + 1 + d.closedAt! - d.createdAt }));
        const told = past.map((d) => ({ ...d, lossReason: reason }));
        expect(score(open, know([...told, ...future]))).toEqual(score(open, know(past)));
      }),
    );
  });
  test('a deal that moved on and was won later scores as the open deal it was', () => {
    const then = deal({ path: [['meeting', 290]] });
    const since: Deal = {
      ...then,
      status: 'won',
      stageId: 'proposal' as StageId,
      stays: [...then.stays, { stageId: 'proposal' as StageId, enteredAt: at(310) }],
      closedAt: at(320),
    };
    expect(score(since, know([since]))).toEqual(score(then, know([])));
  });
  test('no score for what was closed, not there yet, or in no open stage', () => {
    expect(score(closedFrom('proposal', 'won', 5)[0]!, know([]))).toBeNull();
    expect(score(deal({ path: [['proposal', 301]] }), know([]))).toBeNull();
    expect(score(fresh('a stage that is gone'), know([]))).toBeNull();
    expect(score(fresh('won'), know([]))).toBeNull();
  });
});

describe('age strip', () => {
  const strip = (won: number[], age: number, lost: Deal[] = []) =>
    createScorer(know([...won.flatMap((days) => closedFrom('proposal', 'won', days)), ...lost])).age(
      deal({ path: [['proposal', 300 - age]] }),
    );
  test('no usual under 5 won, however many were lost', () => {
    expect(strip([1, 2, 3, 4], 12, closedFrom('proposal', 'lost', 3, 50))).toEqual({
      days: 12,
      usual: null,
      stalledAfter: null,
      state: null,
    });
  });
  // Of 2, 4, 6, 8, 20 days: median 6, 80th percentile a fifth of the way from 8 to 20, 10.4.
  test.each([
    [6, 'ok'],
    [7, 'slow'],
    [10, 'slow'],
    [11, 'stalled'],
  ])('%i days is %s', (age, state) => {
    expect(strip([20, 8, 2, 6, 4], age)).toEqual({ days: age, usual: 6, stalledAfter: 10, state });
  });
  test('asked for alone it is the same', () => {
    const closedDeals = [20, 8, 2, 6, 4].flatMap((days) => closedFrom('proposal', 'won', days));
    const open = deal({ path: [['proposal', 293]] });
    expect(ageInStage(open, { closedDeals, asOf: NOW })).toEqual({
      days: 7,
      usual: 6,
      stalledAfter: 10,
      state: 'slow',
    });
  });
  test('lost deals have no say in what is usual', () => {
    expect(strip([2, 4, 6, 8, 20], 7, closedFrom('proposal', 'lost', 200, 50))!.usual).toBe(6);
  });
});
