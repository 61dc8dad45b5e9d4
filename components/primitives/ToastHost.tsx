import { useEffect, useRef } from 'preact/hooks';
import type { Toasts } from '../../utils/client/toasts';
import type { CommitId } from '../../utils/domain/model/ids';
import { useWords } from '../words';
import { IconButton } from './IconButton';
import { isTyping } from './is-typing';

/**
 * Where toasts appear. The live region is always there and holds the text alone; Undo stands outside it, so that it is not
 * read out with the text. The key Z undoes while the toast is shown and nobody is typing.
 */
export function ToastHost({ toasts, onUndo }: { toasts: Toasts; onUndo: (commitId: CommitId) => void }) {
  const words = useWords('common');
  const toast = toasts.current.value;
  const held = useRef({ pointer: false, focus: false });
  const hold = (change: Partial<{ pointer: boolean; focus: boolean }>) => {
    Object.assign(held.current, change);
    toasts.hold(held.current.pointer || held.current.focus);
  };
  const undo = toast?.undo;
  const takeBack = () => {
    if (!undo) return;
    toasts.dismiss();
    onUndo(undo);
  };
  useEffect(() => {
    if (!undo) return;
    const onKey = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'z' ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event)
      )
        return;
      event.preventDefault();
      takeBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);
  useEffect(() => {
    if (!toast) held.current = { pointer: false, focus: false };
  }, [toast]);
  return (
    <div
      class={toast ? 'toast' : undefined}
      onPointerEnter={() => hold({ pointer: true })}
      onPointerLeave={() => hold({ pointer: false })}
      onFocusIn={() => hold({ focus: true })}
      onFocusOut={() => hold({ focus: false })}
    >
      <span role="status" class="grow wrap">
        {toast?.text}
      </span>
      {undo && (
        <>
          <button type="button" class="toast__action" onClick={takeBack}>
            {words.undo}
          </button>
          <span class="kbd" aria-hidden="true">
            Z
          </span>
        </>
      )}
      {toast && <IconButton label={words.dismiss} icon="close" onClick={() => toasts.dismiss()} />}
    </div>
  );
}
