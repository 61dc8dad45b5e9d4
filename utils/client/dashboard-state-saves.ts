import { signal } from '@preact/signals';
import type { CommitId } from '../domain/model/ids';
import type { Failure, Result } from '../protocol/result';
import type { Done } from '../protocol/views';

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving'; value: unknown }
  | { kind: 'saved' }
  | { kind: 'failed'; failure: Failure };

export interface Told {
  text: string;
  undo?: CommitId;
}

export interface Save {
  /** Which control this is about, like `quota:2026-Q4`. */
  field: string;
  /** What the control shows until the answer is there. */
  value?: unknown;
  write: () => Promise<Result<Done | null>>;
  /** What the toast says when it is written; it carries the Undo. */
  told?: string | (() => string);
}

export interface Saves {
  stateOf(field: string): SaveState;
  /** The value that is on its way, or else the stored one. */
  valueOf<T>(field: string, stored: T): T;
  run(save: Save): Promise<Result<Done | null>>;
  /** Forgets a refusal, as soon as the rep mends what was typed. */
  forget(field: string): void;
}

const IDLE: SaveState = { kind: 'idle' };
const SAVED_SHOWN_MS = 4000;

/**
 * Writes one change after the other, in the order of the clicks: a list that is written as a whole (sites, own domains)
 * is then always built on the answer of the write before. `refresh` brings the stored values up to date.
 */
export function createSaves(
  refresh: () => Promise<void>,
  tell: (told: Told) => void,
  abort: AbortSignal,
): Saves {
  const states = signal<ReadonlyMap<string, SaveState>>(new Map());
  const turns = new Map<string, number>();
  let last: Promise<unknown> = Promise.resolve();

  const put = (field: string, state: SaveState) => {
    if (!abort.aborted) states.value = new Map(states.value).set(field, state);
  };
  const stateOf = (field: string) => states.value.get(field) ?? IDLE;

  const write = async (save: Save, turn: number) => {
    const result = await save.write();
    if (result.ok) await refresh();
    if (turns.get(save.field) === turn) {
      put(save.field, result.ok ? { kind: 'saved' } : { kind: 'failed', failure: result.failure });
      if (result.ok)
        setTimeout(() => stateOf(save.field).kind === 'saved' && put(save.field, IDLE), SAVED_SHOWN_MS);
    }
    if (result.ok && save.told && !abort.aborted) {
      const text = typeof save.told === 'string' ? save.told : save.told();
      tell(result.value?.commitId ? { text, undo: result.value.commitId } : { text });
    }
    return result;
  };

  return {
    stateOf,
    valueOf: <T>(field: string, stored: T) => {
      const state = stateOf(field);
      return state.kind === 'saving' && state.value !== undefined ? (state.value as T) : stored;
    },
    run(save) {
      const turn = (turns.get(save.field) ?? 0) + 1;
      turns.set(save.field, turn);
      put(save.field, { kind: 'saving', value: save.value });
      const done = last.then(() => write(save, turn));
      last = done;
      return done;
    },
    forget: (field) => stateOf(field).kind === 'failed' && put(field, IDLE),
  };
}
