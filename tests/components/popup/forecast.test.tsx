import { waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../utils/protocol/result';
import type { PopupView } from '../../../utils/protocol/views';
import { drawPopup } from '../../support/popup/draw';
import * as v from '../../support/preview/views';

const withForecast = (part: Parameters<typeof v.forecast>[0]) => ({
  'popup.view': () => ok(v.popup({ forecast: v.forecast(part) })),
});
const euro = { currency: 'EUR', won: 0, p10: 1_000_000, p50: 2_400_000, p90: 4_100_000, count: 2 };

describe('the forecast of the popup', () => {
  it('leads with the median, its range, and how many of 20 quarters reach the quota', async () => {
    const { text, screen } = await drawPopup();
    await waitFor(() => expect(text()).toMatch(/3\.9M krlikely 2\.7–5\.1/));
    expect(text()).toContain('9 of 20 equally likely quarters reach the 4.0 M kr quota.');
    expect(text()).not.toMatch(/target/i);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Q4 forecast');
  });

  it('asks for a quota where none is set, and claims no chance to reach one', async () => {
    const { screen, text, user, opened } = await drawPopup(withForecast({ quota: null, reachOf20: null }));
    expect(text()).not.toContain('of 20');
    await user.click(screen.getByRole('button', { name: 'Set a quota' }));
    expect(opened).toHaveBeenCalledWith({ url: expect.stringMatching(/\/dashboard\.html#\/settings$/) });
  });

  it('says what is not in it: deals without amount, other currencies apart, and what it rests on', async () => {
    const { text } = await drawPopup(
      withForecast({ withoutAmount: 2, isMostlyAssumption: true, otherCurrencies: [euro] }),
    );
    expect(text()).toContain('Starting assumptions');
    expect(text()).toContain('2 deals without amount are left out.');
    expect(text()).toMatch(/Apart, in another currency: 24 k €, likely 10–41/);
  });

  it('does not claim that no deal has an amount when deals of another currency have', async () => {
    const part = { state: 'noAmounts' as const, openCount: 3, withoutAmount: 1, otherCurrencies: [euro] };
    const { text } = await drawPopup({
      'popup.view': () => ok(v.popup({ forecast: v.emptyForecast(part) })),
    });
    expect(text()).toContain('No deal has an amount in SEK yet.');
    expect(text()).toContain('1 deal without amount is left out.');
    expect(text()).toContain('24 k €');
  });

  it('on an empty pipeline says what to do first, and opens the sample at one click', async () => {
    const empty = v.popup({ forecast: v.emptyForecast(), dealCount: 0, today: [], dueCount: 0 });
    const { screen, text, user, of } = await drawPopup({ 'popup.view': () => ok(empty) });
    expect(text()).toContain('click Capture lead');
    expect(screen.getByRole('button', { name: 'Add deal' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Today' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Look around with sample deals' }));
    expect(of('sample.enter')).toHaveLength(1);
  });

  it('in the sample says so and leads out of it', async () => {
    const view = v.popup({ shell: v.shell({ isSample: true }) });
    const { screen, text, user, of } = await drawPopup({ 'popup.view': () => ok(view) });
    expect(text()).toContain('invented deals');
    await user.click(screen.getByRole('button', { name: 'Leave the sample' }));
    expect(of('sample.leave')).toHaveLength(1);
  });
});

describe('the first paint', () => {
  const kept = v.popup({ forecast: v.forecast({ p50: 111_000_000 }) });

  it('is the view of the last opening with its time, until the fresh one is there', async () => {
    let answer = (_view: PopupView) => {};
    const fresh = new Promise<PopupView>((resolve) => {
      answer = resolve;
    });
    const { text } = await drawPopup({ 'popup.view': async () => ok(await fresh) }, { kept });
    expect(text()).toContain('1.1');
    expect(text()).toMatch(/As of \d\d:32/);
    answer(v.popup());
    await waitFor(() => expect(text()).toMatch(/3\.9M kr/));
    expect(text()).not.toContain('As of');
  });

  it('keeps the last view, tells the failure and the age when nothing fresh can be had', async () => {
    const { text, screen } = await drawPopup({ 'popup.view': () => fail('unreachable') }, { kept });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/did not answer/));
    expect(text()).toMatch(/As of \d\d:32/);
    expect(text()).toContain('1.1');
  });

  it('without an earlier view tells the failure instead of staying blank, and tries again', async () => {
    let isWell = false;
    const { screen, text, user } = await drawPopup({
      'popup.view': () => (isWell ? ok(v.popup()) : fail('newer-data')),
    });
    expect(screen.getByRole('alert').textContent).toMatch(/newer Leadlight/);
    isWell = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(text()).toMatch(/3\.9M kr/));
  });

  it('an answer that comes late does not replace a newer one', async () => {
    const answers: ((view: PopupView) => void)[] = [];
    const { text, move } = await drawPopup(
      {
        'popup.view': async () => ok(await new Promise<PopupView>((resolve) => answers.push(resolve))),
      },
      { kept },
    );
    await move('pipeline');
    await waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.(v.popup());
    await waitFor(() => expect(text()).toMatch(/3\.9M kr/));
    answers[0]?.(v.popup({ forecast: v.forecast({ p50: 222_000_000 }) }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(text()).toMatch(/3\.9M kr/);
  });
});
