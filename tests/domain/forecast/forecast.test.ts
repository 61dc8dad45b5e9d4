import { describe, expect, test } from 'vitest';
import { forecastPeriod } from '../../../utils/domain/forecast/forecast';
import type { ForecastInput } from '../../../utils/domain/forecast/forecast-types';
import type { Deal } from '../../../utils/domain/model/deal';
import { periodFromKey } from '../../../utils/domain/model/period';
import { at, closedFrom, dayOfUtc, deal, stages } from '../scoring/deal-builder';

/** Day 0 is 1 January 2026, so the period runs from day 0 to day 89. */
const period = periodFromKey('2026-Q1', 1)!;
const ask = (deals: Deal[], more: Partial<ForecastInput> = {}) =>
  forecastPeriod({
    deals,
    stages,
    asOf: at(30),
    dayOf: dayOfUtc,
    period,
    currency: 'SEK',
    quota: null,
    ...more,
  });
const won = (day: number, minor: number | null, currency = 'SEK') =>
  deal({ path: [['proposal', -20]], status: 'won', closed: day, minor, currency });
const open = (minor: number | null, currency = 'SEK', stage = 'proposal') =>
  deal({ path: [[stage, 25]], minor, currency });

describe('nothing is invented', () => {
  test('no deals: empty, without dots, without reach even with a quota', () => {
    const f = ask([], { quota: 5_000 });
    expect(f).toMatchObject({
      state: 'empty',
      dots: [],
      reach: null,
      quota: 5_000,
      openCount: 0,
      expected: 0,
    });
    expect(f.newBusiness).toBe('notYetKnown');
  });
  test('only deals that were lost, or closed in other periods: empty', () => {
    expect(ask([won(-5, 100), ...closedFrom('proposal', 'lost', 10)]).state).toBe('empty');
  });
  test('open deals without amounts are counted and left out of money', () => {
    expect(ask([open(null), open(null)])).toMatchObject({
      state: 'noAmounts',
      openCount: 2,
      withoutAmount: 2,
      p90: 0,
    });
    const f = ask([open(null), open(1_000_000), won(10, null)]);
    expect(f).toMatchObject({ state: 'ready', openCount: 2, withoutAmount: 2 });
    expect({ ...f, openCount: 1, withoutAmount: 1 }).toEqual(ask([open(1_000_000), won(10, null)]));
  });
  test('a deal in a stage that the pipeline does not have is left out and counted', () => {
    const f = ask([open(1_000, 'SEK', 'gone'), open(2_000)]);
    expect([f.openCount, f.withoutStage]).toEqual([2, 1]);
    expect(f.expected).toBe(ask([open(2_000)]).expected);
  });
});

describe('won so far', () => {
  test('is what was won from the first to the last day of the period, by the rep’s own day', () => {
    const deals = [won(-1, 1), won(0, 10), won(30, 100), won(31, 1_000)];
    expect(ask(deals).won).toBe(110);
    // Seven hours west, day 0 at noon is still day 0; thirteen hours west it is the day before.
    const west = (hours: number) => (instant: number) => dayOfUtc(instant - hours * 3_600_000);
    expect(ask(deals, { dayOf: west(7) }).won).toBe(110);
    expect(ask(deals, { dayOf: west(13) }).won).toBe(100);
  });
  test('a deal that was won after the question was asked is an open deal', () => {
    const later = won(60, 1_000_000);
    const f = ask([later]);
    expect([f.won, f.openCount]).toEqual([0, 1]);
    expect(f).toEqual(ask([{ ...later, status: 'open', closedAt: null }]));
  });
  test('when the period is over nothing is open in it any more', () => {
    const f = ask([won(10, 700), open(1_000_000)], { asOf: at(95) });
    expect([f.won, f.p10, f.p50, f.p90, f.expected]).toEqual([700, 700, 700, 700, 700]);
  });
});

describe('open deals', () => {
  test('count with their chance to be won in the time that is left', () => {
    // Proposal: 50 %, median 25 days; 59 days left and a half: Φ(ln(59.5 / 25) / 0.71499) = 0.88739 (scipy).
    expect(ask([open(100_000_000)]).expected / 100_000_000).toBeCloseTo(0.5 * 0.88739, 4);
  });
  test('a close date beyond the period takes most of a deal out of it', () => {
    const far = deal({ path: [['negotiation', 25]], minor: 100_000_000, closeOn: 300 });
    expect(ask([far]).expected).toBeLessThan(0.05 * 100_000_000);
    expect(ask([far], { period: periodFromKey('2026-Q4', 1)! }).expected).toBeGreaterThan(0.1 * 100_000_000);
  });
  test('the order of the deals does not matter', () => {
    const deals = [won(3, 5_000), open(123_456), open(7_777_777, 'EUR'), open(9_999_999), open(null)];
    expect(ask([...deals].reverse())).toEqual(ask(deals));
  });
});

describe('quota', () => {
  const deals = [won(5, 2_000_000), open(3_000_000), open(4_000_000), open(2_500_000)];
  test('"n of 20" is the number of dots that reach it', () => {
    for (const minor of [1, 2_000_000, 4_500_000, 6_000_000, 50_000_000]) {
      const f = ask(deals, { quota: minor });
      expect(f.reach!.of20).toBe(f.dots.filter((dot) => dot >= minor).length);
      expect(Math.abs(f.reach!.of20 / 20 - f.reach!.chance)).toBeLessThanOrEqual(0.025 + 1e-9);
    }
  });
  test('a dot is a quota’s own measure: set on a dot, that dot counts', () => {
    const dots = ask(deals).dots;
    expect(ask(deals, { quota: dots[15]! }).reach!.of20).toBe(5);
    expect(ask(deals, { quota: dots[15]! + 1 }).reach!.of20).toBe(4);
  });
});

describe('other currencies', () => {
  test('stand apart, sorted, and change nothing in the headline', () => {
    const kronor = [won(5, 2_000_000), open(3_000_000)];
    const f = ask([open(500_000, 'USD'), ...kronor, won(6, 9_000, 'EUR'), open(800_000, 'EUR'), open(null)]);
    // Every closed deal teaches, in whatever currency it was.
    const alone = ask([...kronor, won(6, null)]);
    expect([f.won, f.p10, f.p50, f.p90, f.expected]).toEqual([
      alone.won,
      alone.p10,
      alone.p50,
      alone.p90,
      alone.expected,
    ]);
    expect(f.otherCurrencies.map((o) => [o.currency, o.won, o.count])).toEqual([
      ['EUR', 9_000, 2],
      ['USD', 0, 1],
    ]);
    const euros = ask([won(5, null), won(6, 9_000, 'EUR'), open(800_000, 'EUR')], { currency: 'EUR' });
    expect(f.otherCurrencies[0]).toMatchObject({ p10: euros.p10, p50: euros.p50, p90: euros.p90 });
  });
  test('with nothing in the headline’s own currency it has no figure', () => {
    const f = ask([open(500_000, 'USD')]);
    expect([f.state, f.otherCurrencies.length, f.openCount]).toEqual(['noAmounts', 1, 1]);
  });
});

describe('mostly assumption', () => {
  const past = (stage: string, count: number) => closedFrom(stage, 'lost', 10, count);
  test('until 15 deals have closed', () => {
    expect(ask([open(1_000), ...past('proposal', 14)])).toMatchObject({
      isMostlyAssumption: true,
      closedCount: 14,
    });
    expect(ask([open(1_000), ...past('proposal', 15)])).toMatchObject({
      isMostlyAssumption: false,
      closedCount: 15,
    });
  });
  test('or while most of the open money stands where few have closed', () => {
    expect(ask([open(1_000), ...past('meeting', 40)]).isMostlyAssumption).toBe(true);
  });
});
