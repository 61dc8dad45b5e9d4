import { type ReadonlySignal, signal } from '@preact/signals';
import type { CommitId } from '../domain/model/ids';
import type { Failure, Result } from '../protocol/result';
import { ok } from '../protocol/result';
import type { HistoryView } from '../protocol/views';
import type { Told } from './dashboard-state-saves';
import type { command, request } from './request';
import { createResource } from './resource';

/** Why a change could not be taken back. `by` is the later change that has to go first. */
export interface Refusal {
  failure: Failure;
  by: CommitId | null;
}

export interface HistoryState {
  text: ReadonlySignal<string>;
  view: ReadonlySignal<HistoryView | undefined>;
  failure: ReadonlySignal<Failure | undefined>;
  isReadingOn: ReadonlySignal<boolean>;
  busy: ReadonlySignal<ReadonlySet<CommitId>>;
  refusals: ReadonlySignal<ReadonlyMap<CommitId, Refusal>>;
  search(text: string): void;
  showEarlier(): Promise<void>;
  undo(commitId: CommitId, told: string): Promise<void>;
  refresh(): Promise<void>;
}

const TYPING_MS = 200;

export function createHistory(
  ports: { request: typeof request; command: typeof command },
  tell: (told: Told) => void,
  abort: AbortSignal,
): HistoryState {
  const text = signal('');
  const isReadingOn = signal(false);
  const busy = signal<ReadonlySet<CommitId>>(new Set());
  const refusals = signal<ReadonlyMap<CommitId, Refusal>>(new Map());
  /** How far back the screen reaches: a newer answer must reach as far, or rows would vanish under the eye. */
  let reach = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (): Promise<Result<HistoryView>> => {
    const asked = text.value;
    const input = asked ? { text: asked } : {};
    let answer = await ports.request('history.view', input);
    while (answer.ok && answer.value.next !== null && answer.value.next > reach) {
      const { items, next } = answer.value;
      const older = await ports.request('history.view', { ...input, before: next });
      answer = older.ok ? ok({ ...older.value, items: [...items, ...older.value.items] }) : older;
    }
    if (answer.ok && asked === text.value) reach = answer.value.next ?? 0;
    return answer;
  };

  const resource = createResource(ask, ['pipeline', 'settings'], abort);

  const setBusy = (id: CommitId, isBusy: boolean) => {
    const next = new Set(busy.value);
    if (isBusy) next.add(id);
    else next.delete(id);
    busy.value = next;
  };
  const refuse = (id: CommitId, refusal: Refusal) =>
    (refusals.value = new Map(refusals.value).set(id, refusal));
  /** What was refused because of a change that is gone now may be tried again. */
  const settle = (gone: CommitId) =>
    (refusals.value = new Map([...refusals.value].filter(([id, { by }]) => id !== gone && by !== gone)));

  return {
    text,
    view: resource.value,
    failure: resource.failure,
    isReadingOn,
    busy,
    refusals,
    refresh: resource.refresh,
    search(typed) {
      text.value = typed;
      reach = Number.POSITIVE_INFINITY;
      clearTimeout(timer);
      timer = setTimeout(() => void resource.refresh(), TYPING_MS);
    },
    async showEarlier() {
      reach = (resource.value.value?.next ?? reach) - 1;
      isReadingOn.value = true;
      await resource.refresh();
      isReadingOn.value = false;
    },
    async undo(commitId, told) {
      if (busy.value.has(commitId)) return;
      setBusy(commitId, true);
      const result = await ports.command('change.undo', { commitId });
      if (abort.aborted) return;
      if (result.ok) {
        settle(commitId);
        await resource.refresh();
        tell(result.value.commitId ? { text: told, undo: result.value.commitId } : { text: told });
      } else {
        const { failure } = result;
        const by = failure.code === 'conflict' && failure.detail ? (failure.detail as CommitId) : null;
        refuse(commitId, { failure, by });
      }
      setBusy(commitId, false);
    },
  };
}

/** The change that has to go first: a change in the way can have one in its own way. */
export function firstInTheWay(refusals: ReadonlyMap<CommitId, Refusal>, of: CommitId): CommitId | null {
  let by = refusals.get(of)?.by ?? null;
  for (let step = 0; step < refusals.size; step++) {
    const next = by && refusals.get(by)?.by;
    if (!next) return by;
    by = next;
  }
  return by;
}
