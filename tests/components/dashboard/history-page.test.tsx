import { within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../utils/protocol/result';
import type { HistoryItem } from '../../../utils/protocol/views';
import { drawDashboard } from '../../support/dashboard/draw';
import { change, historyView, item, on, text, weekOfChanges } from '../../support/dashboard/history-view';
import { TODAY } from '../../support/dashboard/settings-view';

const moved = item(23, 4 * 24 * 60, 'Åby Trä', [
  change('deal.closeDateMoved', 'Åby', on(TODAY + 25), on(TODAY + 60)),
]);
const before = item(21, 5 * 24 * 60, 'Åby Trä', [
  change('deal.closeDateMoved', 'Åby', on(TODAY + 4), on(TODAY + 25)),
]);

describe('the history', () => {
  it('groups by day, newest first, and counts each day', async () => {
    const { screen } = await drawDashboard('#/history', {
      'history.view': () => ok(historyView(weekOfChanges())),
    });
    const days = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(days.slice(0, 3)).toEqual([
      'Today, Monday 23 November',
      'Yesterday, Sunday 22 November',
      'Friday 20 November',
    ]);
    expect(days.at(-1)).toContain('2025');
    expect(screen.getByText('4 changes')).toBeTruthy();
  });

  it('strikes through what was taken back, and offers no second Undo for it', async () => {
    const { screen } = await drawDashboard('#/history', {
      'history.view': () =>
        ok(
          historyView([
            item(2, 10, 'Rosendal', [change('deal.reopened')], { isUndo: true }),
            item(1, 20, 'Rosendal', [change('deal.lost', null, null, text('no answer'))], { isUndone: true }),
          ]),
        ),
    });
    const [undo, undone] = screen.getAllByRole('listitem').filter((row) => row.querySelector('time'));
    expect(undone?.querySelector('s')?.textContent).toBe('Lost: no answer');
    expect(within(undone!).queryByRole('button')).toBeNull();
    expect(within(undo!).getByRole('button', { name: 'Undo: Reopened, by Undo' })).toBeTruthy();
  });

  it('undoes at the click, keeps the focus in the row, and the toast can redo', async () => {
    let rows: HistoryItem[] = [moved];
    const { screen, user, of } = await drawDashboard('#/history', {
      'history.view': () => ok(historyView(rows)),
      'change.undo': ({ commitId }) => {
        rows = [
          item(24, 0, 'Åby Trä', [change('deal.closeDateMoved')], { isUndo: true }),
          { ...moved, isUndone: true },
        ];
        return ok({ commitId: commitId === 'c23' ? 'u1' : 'u2' });
      },
    });
    await user.click(await screen.findByRole('button', { name: /^Undo: Close date 18.Dec → 22.Jan 2027/ }));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undone'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(of('change.undo').map(({ commitId }) => commitId)).toEqual(['c23', 'u1']);
  });

  it('says what stands in the way, with its time, and undoes that first', async () => {
    const { screen, user, of } = await drawDashboard('#/history', {
      'history.view': () => ok(historyView([moved, before])),
      'change.undo': ({ commitId }) =>
        commitId === 'c21' ? fail('conflict', 'c23') : ok({ commitId: 'u1' }),
    });
    await user.click(await screen.findByRole('button', { name: /^Undo: Close date 27/ }));
    const reason = await screen.findByRole('alert');
    expect(reason.textContent).toMatch(/^Cannot be undone: .*Thursday 19 November, \d\d:\d\d\.$/);
    expect(screen.getByRole('button', { name: /^Undo: Close date 27/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo that first' }));
    expect(of('change.undo').map(({ commitId }) => commitId)).toEqual(['c21', 'c23']);
    await vi.waitFor(() => expect(screen.queryByText(/Cannot be undone/)).toBeNull());
  });

  it('tells a refusal for another reason in words, without a way out that does not exist', async () => {
    const { screen, user } = await drawDashboard('#/history', {
      'history.view': () => ok(historyView([moved])),
      'change.undo': () => fail('storage-full'),
    });
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('disk is full');
    expect(screen.queryByRole('button', { name: 'Undo that first' })).toBeNull();
  });

  it('searches what was typed, and says so when nothing is found', async () => {
    const { screen, user, of } = await drawDashboard('#/history', {
      'history.view': (input) => ok(historyView(input.text ? [] : [moved], { total: 31 })),
    });
    await user.type(screen.getByRole('searchbox'), 'norrsken');
    expect(await screen.findByText('No change with “norrsken”')).toBeTruthy();
    expect(of('history.view').at(-1)).toEqual({ text: 'norrsken' });
  });

  it('explains the empty page on the first day', async () => {
    const { screen } = await drawDashboard('#/history', { 'history.view': () => ok(historyView([])) });
    expect(await screen.findByText('Nothing has changed yet')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show earlier' })).toBeNull();
  });

  it('shows a hostile name as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { screen } = await drawDashboard('#/history', {
      'history.view': () => ok(historyView([item(1, 1, evil, [change('contact.added', evil)])])),
    });
    expect((await screen.findAllByText(/onerror/)).length).toBeGreaterThan(0);
    expect(document.querySelector('img')).toBeNull();
  });
});
