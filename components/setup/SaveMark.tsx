import type { SaveState } from '../../utils/client/dashboard-state-saves';
import type { SetupWords } from '../../utils/i18n/setup.en';
import { Icon } from '../primitives/Icon';

/** What became of the last change, beside its control. The toast says the same aloud, so this is for the eye alone. */
export function SaveMark({ state, words }: { state: SaveState; words: SetupWords }) {
  if (state.kind !== 'saving' && state.kind !== 'saved') return null;
  return (
    <span class="save-mark" aria-hidden="true">
      {state.kind === 'saved' && <Icon name="check" size="sm" />}
      {state.kind === 'saved' ? words.saved : words.saving}
    </span>
  );
}
