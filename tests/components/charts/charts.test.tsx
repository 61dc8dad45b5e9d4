import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import type { ComponentChildren } from 'preact';
import { describe, expect, it } from 'vitest';
import { AgeStrip } from '../../../components/charts/AgeStrip';
import { Drivers } from '../../../components/charts/Drivers';
import { ForecastLine } from '../../../components/charts/ForecastLine';
import { labelsApart } from '../../../components/charts/labels-apart';
import { ProbabilityBand } from '../../../components/charts/ProbabilityBand';
import { WordsProvider } from '../../../components/words';
import type { Language } from '../../../utils/domain/model/settings';
import { createFormat } from '../../../utils/i18n/formats';
import { wordsFor } from '../../../utils/i18n/words';
import { age, chance, earlyChance, forecast, TODAY } from '../../support/preview/views';

async function draw(chart: ComponentChildren, language: Language = 'en') {
  const speech = {
    words: await wordsFor('sidebar', language),
    format: createFormat(language, TODAY),
    language,
  };
  cleanup();
  return render(<WordsProvider speech={speech}>{chart}</WordsProvider>);
}

const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));
const texts = (root: Element) => [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
const flat = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

describe('the band of the chance', () => {
  it('draws the range and the figure at their places on 0 to 100 %, and says them', async () => {
    const screen = await draw(<ProbabilityBand chance={chance({ percent: 42, low: 31, high: 54 })} />);
    const chart = screen.getByRole('img');
    const width = number(chart, 'width');
    const range = chart.querySelector('.c-range');
    expect(number(range, 'x') / width).toBeCloseTo(0.31);
    expect(number(range, 'width') / width).toBeCloseTo(0.23);
    expect((number(chart.querySelector('.c-median'), 'x') + 1.5) / width).toBeCloseTo(0.42);
    expect(flat(chart.getAttribute('aria-label'))).toBe('Chance 42 %, likely 31–54 %');
    expect(texts(chart)).toContain('usual 38');
  });

  it('is dashed while it rests mostly on the assumption, and marks no usual of its own', async () => {
    const screen = await draw(<ProbabilityBand chance={earlyChance()} />);
    const chart = screen.getByRole('img');
    expect(chart.querySelectorAll('.c-assumed')).toHaveLength(1);
    expect(chart.querySelectorAll('.c-range')).toHaveLength(0);
    expect(texts(chart).join()).not.toMatch(/usual/);
    expect(texts(chart)).toContain('36–64');
  });

  it('shows both ends of a narrow range near 0 and leaves out the 0 that they would touch', async () => {
    const screen = await draw(<ProbabilityBand chance={earlyChance({ percent: 4, low: 1, high: 9 })} />);
    expect(texts(screen.getByRole('img')).map(flat)).toEqual(['1–9', '100 %']);
  });
});

describe('labels of an axis', () => {
  it('never touch each other and never leave the axis', () => {
    const label = fc.record({
      at: fc.double({ min: 0, max: 300, noNaN: true }),
      text: fc.string({ minLength: 1, maxLength: 12 }),
      class: fc.constant(''),
      weight: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
        const boxes = labelsApart(labels, 300)
          .map(({ x, anchor, text }) => {
            const size = text.length * 6;
            const from = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
            return [from, from + size] as const;
          })
          .sort((a, b) => a[0] - b[0]);
        for (const [index, [from, to]] of boxes.entries()) {
          expect(from).toBeGreaterThanOrEqual(-1e-6);
          expect(to).toBeLessThanOrEqual(300 + 1e-6);
          const next = boxes[index + 1];
          if (next) expect(next[0] - to).toBeGreaterThanOrEqual(8 - 1e-6);
        }
      }),
    );
  });

  it('keep the weightier of two that would touch', () => {
    const kept = labelsApart(
      [
        { at: 100, text: '2.7', class: '', weight: 1 },
        { at: 104, text: 'Quota 2.8', class: '', weight: 2 },
      ],
      300,
    );
    expect(kept.map(({ text }) => text)).toEqual(['Quota 2.8']);
  });
});

describe('the drivers', () => {
  it('name what moved the chance, with signed points that lead from the usual to the figure', async () => {
    const screen = await draw(<Drivers chance={chance()} stageName="Proposal" />);
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => flat(textContent));
    expect(rows).toEqual([
      'Usual in Proposal38',
      'Your own deals so far+11',
      'Days in this stage−7',
      'This deal42 %',
    ]);
  });

  it('draw what helps to the right of the axis and what hurts to the left, in one scale', async () => {
    const screen = await draw(<Drivers chance={chance()} stageName="Proposal" />);
    const axis = number(screen.container.querySelector('.c-axis'), 'x1');
    const helps = screen.container.querySelector('.c-helps');
    const hurts = screen.container.querySelector('.c-hurts');
    expect(number(helps, 'x')).toBe(axis);
    expect(number(hurts, 'x') + number(hurts, 'width')).toBeCloseTo(axis);
    expect(number(helps, 'width') / number(hurts, 'width')).toBeCloseTo(11 / 7);
  });

  it('say nothing while only the usual is known', async () => {
    const screen = await draw(<Drivers chance={earlyChance()} stageName="Proposal" />);
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe('the age in the stage', () => {
  const cells = (root: Element, tone: string) => root.querySelectorAll(`rect.${tone}`).length;

  it('is grey up to the usual, amber after it, red only once the deal stands longer than won deals did', async () => {
    const slow = await draw(<AgeStrip age={age({ days: 12, usual: 8, stalledAfter: 16 })} />);
    expect([cells(slow.container, 'c-neutral'), cells(slow.container, 'c-slow')]).toEqual([8, 4]);
    expect(cells(slow.container, 'c-stalled')).toBe(0);
    const stalled = await draw(
      <AgeStrip age={age({ days: 18, usual: 8, stalledAfter: 16, state: 'stalled' })} />,
    );
    expect(cells(stalled.container, 'c-stalled')).toBe(2);
  });

  it('judges nothing under 5 won deals', async () => {
    const screen = await draw(
      <AgeStrip age={age({ days: 12, usual: null, stalledAfter: null, state: null })} />,
    );
    expect(cells(screen.container, 'c-slow') + cells(screen.container, 'c-stalled')).toBe(0);
    expect(screen.container.querySelector('.c-tick')).toBeNull();
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('12 days in the stage, no usual yet');
  });

  it.each([
    ['en', '1 day in the stage, usual 8'],
    ['sv', '1 dag i steget, vanligt 8'],
  ] as const)('counts a single day in %s', async (language, told) => {
    const screen = await draw(<AgeStrip age={age({ days: 1 })} />, language);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(told);
  });
});

describe('the line of the forecast', () => {
  it('puts won, range, median and quota on one money axis', async () => {
    const screen = await draw(<ForecastLine forecast={forecast()} />);
    const chart = screen.getByRole('img');
    const perMinor = number(chart.querySelector('.c-won'), 'width') / 155_000_000;
    expect(number(chart.querySelector('.c-range'), 'x') / perMinor).toBeCloseTo(272_000_000, -1);
    expect((number(chart.querySelector('.c-median'), 'x') + 1.5) / perMinor).toBeCloseTo(388_000_000, -1);
    expect(number(chart.querySelector('.c-quota'), 'x1') / perMinor).toBeCloseTo(400_000_000, -1);
    expect(flat(chart.getAttribute('aria-label'))).toBe(
      'Likely to end at 3.9 M kr, 2.7–5.1 M kr 8 times in 10; won so far 1.55 M kr; quota 4.0 M kr',
    );
  });

  it('shows no quota where none is set', async () => {
    const screen = await draw(<ForecastLine forecast={forecast({ quota: null, reachOf20: null })} />);
    const chart = screen.getByRole('img');
    expect(chart.querySelector('.c-quota')).toBeNull();
    expect(`${chart.getAttribute('aria-label')} ${texts(chart)}`).not.toMatch(/quota/i);
  });

  it('keeps every mark inside its width, whatever the amounts', async () => {
    const minor = fc.integer({ min: 0, max: 9_000_000_000_000 });
    await fc.assert(
      fc.asyncProperty(fc.tuple(minor, minor, minor, minor), fc.option(minor), async (amounts, quota) => {
        const [won, p10, p50, p90] = [...amounts].sort((a, b) => a - b) as [number, number, number, number];
        const screen = await draw(<ForecastLine forecast={forecast({ won, p10, p50, p90, quota })} />);
        const chart = screen.getByRole('img');
        for (const mark of chart.querySelectorAll('rect')) {
          expect(number(mark, 'x')).toBeGreaterThanOrEqual(-1.5);
          expect(number(mark, 'x') + number(mark, 'width')).toBeLessThanOrEqual(number(chart, 'width') + 1.5);
        }
      }),
      { numRuns: 30 },
    );
  });
});
