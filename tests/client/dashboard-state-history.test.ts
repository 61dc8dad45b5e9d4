import { describe, expect, it, vi } from 'vitest';
import { createHistory, firstInTheWay, type Refusal } from '../../utils/client/dashboard-state-history';
import type { Told } from '../../utils/client/dashboard-state-saves';
import type { CommitId } from '../../utils/domain/model/ids';
import { fail, ok } from '../../utils/protocol/result';
import { fakePorts } from '../support/dashboard/fake-ports';
import { change, historyView, item } from '../support/dashboard/history-view';

const id = (text: string) => text as CommitId;

/** A log of `newest` changes that is read in pages of three. */
function setUp(answers: Parameters<typeof fakePorts>[0] = {}) {
  const log = { newest: 9 };
  const background = fakePorts({
    'history.view': ({ before, text }) => {
      const from = (before as number | undefined) ?? log.newest + 1;
      const seqs = Array.from({ length: Math.min(3, from - 1) }, (_, index) => from - 1 - index);
      const items = text === 'nobody' ? [] : seqs.map((seq) => item(seq, 60, 'Åby', [change('deal.won')]));
      const last = seqs.at(-1) ?? 1;
      return ok(historyView(items, { next: last > 1 ? last : null, total: log.newest }));
    },
    ...answers,
  });
  const told: Told[] = [];
  const history = createHistory(background.ports, (one) => told.push(one), new AbortController().signal);
  const seqs = () => history.view.value?.items.map(({ seq }) => seq);
  return { ...background, log, told, history, seqs };
}

describe('reading the history', () => {
  it('adds earlier changes below, page by page, to the end', async () => {
    const { history, seqs } = setUp();
    await vi.waitFor(() => expect(seqs()).toEqual([9, 8, 7]));
    await history.showEarlier();
    expect(seqs()).toEqual([9, 8, 7, 6, 5, 4]);
    await history.showEarlier();
    expect(seqs()).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(history.view.value?.next).toBeNull();
  });

  it('keeps every row that was on screen when a new change comes', async () => {
    const { history, seqs, log } = setUp();
    await vi.waitFor(() => expect(seqs()).toHaveLength(3));
    await history.showEarlier();
    log.newest = 11;
    await history.refresh();
    expect(seqs()?.slice(0, 8)).toEqual([11, 10, 9, 8, 7, 6, 5, 4]);
  });

  it('reads on in a search that found nothing yet', async () => {
    const { history, of } = setUp();
    history.search('nobody');
    await vi.waitFor(() => expect(of('history.view').some(({ text }) => text === 'nobody')).toBe(true));
    await vi.waitFor(() => expect(history.view.value?.items).toEqual([]));
    const asked = of('history.view').length;
    await history.showEarlier();
    expect(of('history.view').length).toBeGreaterThan(asked);
    expect(of('history.view').at(-1)).toMatchObject({ text: 'nobody', before: 7 });
  });
});

describe('taking a change back', () => {
  it('can itself be taken back from the toast', async () => {
    const { history, told } = setUp({ 'change.undo': () => ok({ commitId: id('undo-1') }) });
    await history.undo(id('c9'), 'Undone: won');
    expect(told).toEqual([{ text: 'Undone: won', undo: 'undo-1' }]);
  });

  it('is asked once, however often it is clicked', async () => {
    const { history, of } = setUp();
    await Promise.all([history.undo(id('c9'), ''), history.undo(id('c9'), '')]);
    expect(of('change.undo')).toHaveLength(1);
  });

  it('remembers the change that stands in the way, until that one is gone', async () => {
    const blocked = new Set(['c5']);
    const { history } = setUp({
      'change.undo': ({ commitId }) =>
        blocked.has(commitId as string) ? fail('conflict', 'c8') : ok({ commitId: id('undo-1') }),
    });
    await history.undo(id('c5'), '');
    expect(history.refusals.value.get(id('c5'))?.by).toBe('c8');
    await history.undo(id('c8'), '');
    expect(history.refusals.value.size).toBe(0);
  });

  it('names the last change of a chain as the one to begin with, and ends in a ring', () => {
    const refusal = (by: string | null): Refusal =>
      ({ failure: { code: 'conflict' }, by: by && id(by) }) as Refusal;
    const chain = new Map([
      [id('a'), refusal('b')],
      [id('b'), refusal('c')],
    ]);
    expect(firstInTheWay(chain, id('a'))).toBe('c');
    expect(firstInTheWay(chain, id('x'))).toBeNull();
    const ring = new Map([
      [id('a'), refusal('b')],
      [id('b'), refusal('a')],
    ]);
    expect(['a', 'b']).toContain(firstInTheWay(ring, id('a')));
  });
});
