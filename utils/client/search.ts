import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../protocol/result';
import type { SearchView } from '../protocol/views';
import { request } from './request';

export interface Search {
  text: ReadonlySignal<string>;
  /** Undefined while nothing is typed, and until the first answer. */
  found: ReadonlySignal<SearchView | undefined>;
  failure: ReadonlySignal<Failure | undefined>;
  type(text: string): void;
}

/** Typing rests this long before the question goes out. */
export const SEARCH_PAUSE_MS = 120;

/** Search over deals while the rep types; an answer to an earlier text never replaces a later one. */
export function createSearch(abort: AbortSignal): Search {
  const text = signal('');
  const found = signal<SearchView | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  abort.addEventListener('abort', () => clearTimeout(timer));
  const ask = async () => {
    const mine = ++turn;
    const answer = await request('deal.search', { text: text.value });
    if (mine !== turn || abort.aborted) return;
    failure.value = answer.ok ? undefined : answer.failure;
    found.value = answer.ok ? answer.value : undefined;
  };
  return {
    text,
    found,
    failure,
    type(typed) {
      text.value = typed;
      clearTimeout(timer);
      if (typed.trim() === '') {
        turn++;
        found.value = undefined;
        failure.value = undefined;
      } else timer = setTimeout(() => void ask(), SEARCH_PAUSE_MS);
    },
  };
}
