import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSaves, type Told } from '../../utils/client/dashboard-state-saves';
import type { CommitId } from '../../utils/domain/model/ids';
import { fail, ok } from '../../utils/protocol/result';

const done = (id: string) => ok({ commitId: id as CommitId });

function setUp() {
  const told: Told[] = [];
  const refresh = vi.fn(async () => {});
  return {
    told,
    refresh,
    saves: createSaves(refresh, (one) => told.push(one), new AbortController().signal),
  };
}

describe('writing a change', () => {
  afterEach(() => vi.useRealTimers());

  it('shows the new value at once, and the stored one again when it was refused', async () => {
    const { saves } = setUp();
    const running = saves.run({ field: 'theme', value: 'dark', write: async () => fail('storage-full') });
    expect(saves.valueOf('theme', 'light')).toBe('dark');
    await running;
    expect(saves.valueOf('theme', 'light')).toBe('light');
    expect(saves.stateOf('theme')).toEqual({ kind: 'failed', failure: { code: 'storage-full' } });
  });

  it('asks for the stored values before it says saved, and hands the toast the change to undo', async () => {
    const { saves, told, refresh } = setUp();
    await saves.run({ field: 'theme', value: 'dark', told: 'Theme saved', write: async () => done('c1') });
    expect(refresh).toHaveBeenCalledOnce();
    expect(told).toEqual([{ text: 'Theme saved', undo: 'c1' }]);
  });

  it('tells nothing about what was not written', async () => {
    const { saves, told } = setUp();
    await saves.run({ field: 'theme', told: 'Theme saved', write: async () => fail('unreachable') });
    expect(told).toEqual([]);
  });

  it('offers no Undo where nothing was changed', async () => {
    const { saves, told } = setUp();
    await saves.run({ field: 'theme', told: 'Theme saved', write: async () => ok({ commitId: null }) });
    expect(told).toEqual([{ text: 'Theme saved' }]);
  });

  it('writes one change after the other, in the order of the clicks', async () => {
    const { saves } = setUp();
    const order: string[] = [];
    const write = (name: string, ms: number) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, ms));
      order.push(`${name} ends`);
      return done(name);
    };
    await Promise.all([
      saves.run({ field: 'a', write: write('a', 20) }),
      saves.run({ field: 'b', write: write('b', 0) }),
    ]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('shows the later of two values until both are written', async () => {
    const { saves } = setUp();
    const first = saves.run({ field: 'width', value: 330, write: async () => done('c1') });
    const second = saves.run({ field: 'width', value: 340, write: async () => done('c2') });
    await first;
    expect(saves.valueOf('width', 320)).toBe(340);
    await second;
    expect(saves.stateOf('width').kind).toBe('saved');
  });

  it('takes the word "saved" away after a while', async () => {
    vi.useFakeTimers();
    const { saves } = setUp();
    await saves.run({ field: 'theme', write: async () => done('c1') });
    vi.advanceTimersByTime(10_000);
    expect(saves.stateOf('theme').kind).toBe('idle');
  });

  it('forgets a refusal, and nothing else', async () => {
    const { saves } = setUp();
    await saves.run({ field: 'a', write: async () => fail('internal') });
    await saves.run({ field: 'b', write: async () => done('c1') });
    saves.forget('a');
    saves.forget('b');
    expect([saves.stateOf('a').kind, saves.stateOf('b').kind]).toEqual(['idle', 'saved']);
  });
});
