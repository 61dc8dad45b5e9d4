import { useEffect, useRef } from 'preact/hooks';
import type { HistoryState } from '../../utils/client/dashboard-state-history';
import type { HistoryItem } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { Icon } from '../primitives/Icon';
import { useFormat, useWords } from '../words';
import { changeIcon } from './change-icon';
import { itemWords } from './change-words';
import { RefusalNote } from './RefusalNote';
import { usePen } from './use-pen';

/** One command: when, what, about what, by whom, and its Undo. */
export function HistoryRow({ item, history }: { item: HistoryItem; history: HistoryState }) {
  const { log } = useWords('dashboard');
  const format = useFormat();
  const pen = usePen();
  const what = itemWords(item, pen);
  const refusal = history.refusals.value.get(item.commitId);
  const end = useRef<HTMLSpanElement>(null);
  const wasClicked = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: the word in its place takes the focus.
    if (item.isUndone && wasClicked.current) end.current?.focus();
    wasClicked.current = false;
  }, [item.isUndone]);
  const undo = () => {
    wasClicked.current = true;
    return history.undo(item.commitId, log.toldUndone(what));
  };
  return (
    <li class="log__row">
      <time dateTime={new Date(item.at).toISOString()}>{format.time(item.at)}</time>
      <Icon name={item.isUndo ? 'undo' : changeIcon(item)} />
      <span class="log__what wrap">{item.isUndone ? <s>{what}</s> : what}</span>
      <span class="log__subject t2 wrap" dir="auto">
        {item.subject}
      </span>
      <span class="log__source small t3">{log.sources[item.source]}</span>
      <span class="log__end">
        {item.isUndone ? (
          <span class="small t3" tabIndex={-1} ref={end}>
            {log.undone}
          </span>
        ) : (
          <Button
            kind="quiet"
            size="sm"
            icon={refusal?.by ? 'lock' : undefined}
            label={log.undoLabel(what)}
            aria-describedby={refusal ? `why-${item.commitId}` : undefined}
            onClick={undo}
          >
            {log.undo}
          </Button>
        )}
      </span>
      {refusal && !item.isUndone && <RefusalNote item={item} history={history} />}
    </li>
  );
}
