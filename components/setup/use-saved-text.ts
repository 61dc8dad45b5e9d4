import { useState } from 'preact/hooks';
import type { Saves } from '../../utils/client/dashboard-state-saves';
import type { Result } from '../../utils/protocol/result';
import { useWords } from '../words';

export interface SavedTextOptions {
  saves: Saves;
  field: string;
  stored: string;
  /** A sentence about what is wrong with the text; null when it may be sent. */
  check?: ((text: string) => string | null) | undefined;
  write: (text: string) => Promise<Result<unknown>>;
}

/**
 * A text that is written as soon as the rep leaves the field or presses Enter. Escape brings back what is stored. What was
 * refused stays in the field, with the reason, until it is mended.
 */
export function useSavedText({ saves, field, stored, check, write }: SavedTextOptions) {
  const common = useWords('common');
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const state = saves.stateOf(field);

  const commit = async () => {
    if (draft === null) return;
    if (draft.trim() === stored) return revert();
    const problem = check?.(draft.trim()) ?? null;
    setWrong(problem);
    if (problem !== null) return;
    const result = await write(draft.trim());
    if (result.ok) setDraft((now) => (now === draft ? null : now));
  };
  const revert = () => {
    setDraft(null);
    setWrong(null);
    saves.forget(field);
  };
  return {
    state,
    error:
      wrong ??
      (state.kind === 'failed' ? common.failure(state.failure.code, state.failure.detail) : undefined),
    input: {
      value: draft ?? saves.valueOf(field, stored),
      onInput: (text: string) => {
        setDraft(text);
        setWrong(null);
        saves.forget(field);
      },
      onBlur: () => void commit(),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter') void commit();
        if (event.key === 'Escape') revert();
      },
    },
  };
}
