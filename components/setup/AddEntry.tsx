import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isShared, parseEntry } from '../../utils/client/dashboard-state-entries';
import type { ListName } from '../../utils/client/dashboard-state-lists';
import type { Setup } from '../../utils/client/dashboard-state-setup';
import type { SetupWords } from '../../utils/i18n/setup.en';
import { Button } from '../primitives/Button';
import { Field } from '../primitives/Field';
import { TextInput } from '../primitives/TextInput';
import { useWords } from '../words';

/** The button opens a field, which stays open for the next one; Escape closes it. */
export function AddEntry({ setup, list, words }: { setup: Setup; list: ListName; words: SetupWords }) {
  const common = useWords('common');
  const [text, setText] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const isOpen = text !== null;
  useLayoutEffect(() => {
    if (isOpen) form.current?.querySelector('input')?.focus();
    else if (wasOpen.current) opener.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const close = () => {
    setText(null);
    setWrong(undefined);
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const entry = parseEntry(text ?? '');
    const problem = entry ? refusal(entry.kind, entry.value) : words.entries.wrong;
    setWrong(problem);
    if (!entry || problem) return;
    setText('');
    const result = await setup.lists.add(list, entry, words.entries.toldAdded(entry.value));
    if (!result.ok) setText((now) => now || entry.value);
  };
  const refusal = (kind: 'address' | 'domain', value: string): string | undefined => {
    if (setup.lists.shown(list).includes(value)) return words.entries.already;
    return list === 'own' && kind === 'domain' && isShared(value) ? words.entries.freeMail(value) : undefined;
  };

  if (!isOpen) {
    return (
      <div ref={opener}>
        <Button kind="quiet" icon="plus" class="add-entry" onClick={() => setText('')}>
          {common.add}
        </Button>
      </div>
    );
  }
  return (
    <form
      class="add-line"
      ref={form}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Field
        label={words.entries.field}
        hint={list === 'own' ? words.entries.ownHint : words.entries.neverHint}
        error={wrong}
      >
        {(ids) => (
          <TextInput
            {...ids}
            value={text}
            maxLength={320}
            onInput={(typed) => {
              setText(typed);
              setWrong(undefined);
            }}
          />
        )}
      </Field>
      <Button type="submit" size="lg">
        {common.add}
      </Button>
      <Button kind="quiet" size="lg" onClick={close}>
        {common.close}
      </Button>
    </form>
  );
}
