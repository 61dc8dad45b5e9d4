import { firstInTheWay, type HistoryState } from '../../utils/client/dashboard-state-history';
import { localDay } from '../../utils/i18n/formats';
import type { HistoryItem } from '../../utils/protocol/views';
import { useFormat, useWords } from '../words';
import { itemWords } from './change-words';
import { dayTitle } from './day-title';
import { usePen } from './use-pen';

/** Why a change could not be taken back, and the way out: undo what stands in the way. */
export function RefusalNote({ item, history }: { item: HistoryItem; history: HistoryState }) {
  const { log } = useWords('dashboard');
  const common = useWords('common');
  const format = useFormat();
  const pen = usePen();
  const view = history.view.value;
  const refusals = history.refusals.value;
  const refusal = refusals.get(item.commitId);
  if (!refusal || !view) return null;
  const first = firstInTheWay(refusals, item.commitId);
  const blocker = view.items.find(({ commitId }) => commitId === first);
  const stuck = first ? refusals.get(first) : undefined;

  const reason = () => {
    if (stuck) return common.failure(stuck.failure.code, stuck.failure.detail);
    if (!first) return common.failure(refusal.failure.code, refusal.failure.detail);
    if (!blocker) return log.refusedLater;
    return log.refused(
      `${dayTitle(localDay(blocker.at), view.shell.today, format)}, ${format.time(blocker.at)}`,
    );
  };
  return (
    <p class="log__why">
      <span id={`why-${item.commitId}`} role="alert">
        {reason()}
      </span>{' '}
      {first && (
        <button
          type="button"
          class="link"
          onClick={(event) => {
            // This link goes with the reason; the button that it frees takes the focus.
            event.currentTarget.closest('li')?.querySelector<HTMLElement>('.log__end button')?.focus();
            void history.undo(first, log.toldUndone(blocker ? itemWords(blocker, pen) : log.other));
          }}
        >
          {log.undoThatFirst}
        </button>
      )}
    </p>
  );
}
