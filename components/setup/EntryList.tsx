import { useEffect, useRef } from 'preact/hooks';
import type { ListName } from '../../utils/client/dashboard-state-lists';
import type { Setup } from '../../utils/client/dashboard-state-setup';
import type { SetupWords } from '../../utils/i18n/setup.en';
import { Chip } from '../primitives/Chip';
import { AddEntry } from './AddEntry';
import { FailureNote } from './FailureNote';

/** A list of addresses and domains as chips, and a way to add one. */
export function EntryList({
  setup,
  list,
  words,
  empty,
  label,
}: {
  setup: Setup;
  list: ListName;
  words: SetupWords;
  empty: string;
  /** What the list is called, for assistive technology. */
  label: string;
}) {
  const entries = setup.lists.shown(list);
  const state = setup.saves.stateOf(list);
  const box = useRef<HTMLDivElement>(null);
  const removedAt = useRef<number | null>(null);
  useEffect(() => {
    if (removedAt.current === null) return;
    // The button that had the focus is gone: the next one takes it, or the way to add.
    const buttons = box.current?.querySelectorAll<HTMLElement>('.chip__remove') ?? [];
    const next = buttons[Math.min(removedAt.current, buttons.length - 1)];
    (next ?? box.current?.querySelector<HTMLElement>('.add-entry'))?.focus();
    removedAt.current = null;
  }, [entries.length]);
  return (
    <div class="entries" ref={box}>
      {entries.length === 0 ? (
        <p class="t3">{empty}</p>
      ) : (
        <ul class="entries__list" aria-label={label}>
          {entries.map((entry, index) => (
            <li key={entry}>
              <Chip
                removeLabel={words.entries.remove(entry)}
                onRemove={() => {
                  removedAt.current = index;
                  void setup.lists.remove(list, entry, words.entries.toldRemoved(entry));
                }}
              >
                <bdi>{entry}</bdi>
              </Chip>
            </li>
          ))}
        </ul>
      )}
      <AddEntry setup={setup} list={list} words={words} />
      {state.kind === 'failed' && <FailureNote failure={state.failure} />}
    </div>
  );
}
