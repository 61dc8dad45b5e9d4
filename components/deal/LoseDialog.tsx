import { useState } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { DealView } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { Field } from '../primitives/Field';
import { TextInput } from '../primitives/TextInput';
import { useWords } from '../words';

/** Asks why; an empty answer is allowed, an invented one helps nobody. */
export function LoseDialog({
  deal,
  act,
  onClose,
}: {
  deal: DealView;
  act: DealActions;
  onClose: () => void;
}) {
  const words = useWords('sidebar');
  const common = useWords('common');
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | undefined>();
  const lose = async () => {
    const result = await act.tell('deal.lose', { dealId: deal.id, reason }, words.lostTold);
    if (result.ok) onClose();
    else setError(common.failure(result.failure.code, result.failure.detail));
  };
  return (
    <Dialog title={words.lostTitle} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void lose();
        }}
      >
        <Field label={words.lostReason} error={error}>
          {(ids) => (
            <TextInput
              {...ids}
              value={reason}
              onInput={setReason}
              suggestions={words.lossReasons}
              maxLength={500}
            />
          )}
        </Field>
        <div class="actions">
          <Button kind="primary" onClick={lose}>
            {words.lost}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
