import { useState } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { DealView } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { Field } from '../primitives/Field';
import { TextArea } from '../primitives/TextArea';
import { useWords } from '../words';

/** The rep's own words; what was typed stays when saving fails. */
export function DealNote({ deal, act }: { deal: DealView; act: DealActions }) {
  const words = useWords('sidebar');
  const common = useWords('common');
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>();
  const save = async () => {
    const result = await act.tell('note.add', { dealId: deal.id, text }, words.noteAdded);
    setError(result.ok ? undefined : common.failure(result.failure.code, result.failure.detail));
    if (result.ok) setText('');
  };
  return (
    <section class="sec" aria-label={words.note} data-typed={text.trim() !== '' || undefined}>
      <Field label={words.note} error={error}>
        {(ids) => <TextArea {...ids} rows={2} value={text} onInput={setText} maxLength={5000} />}
      </Field>
      {text.trim() !== '' && (
        <Button size="sm" onClick={save}>
          {words.addNote}
        </Button>
      )}
    </section>
  );
}
