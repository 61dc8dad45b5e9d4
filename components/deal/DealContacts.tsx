import { useState } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { DealView } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { Field } from '../primitives/Field';
import { IconButton } from '../primitives/IconButton';
import { TextInput } from '../primitives/TextInput';
import { useWords } from '../words';

export function DealContacts({ deal, act }: { deal: DealView; act: DealActions }) {
  const words = useWords('sidebar');
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <h3 class="people__head">{words.contacts}</h3>
      <ul class="people">
        {deal.contacts.map(({ id, name, email }) => (
          <li key={id}>
            <span class="grow cut" dir="auto" title={email ?? undefined}>
              {name ?? email}
              {name && email && <span class="t3"> {email}</span>}
            </span>
            <IconButton
              size="sm"
              icon="close"
              label={words.removeContact(name ?? email ?? '')}
              onClick={() =>
                act.tell('deal.removeContact', { dealId: deal.id, contactId: id }, words.contactRemoved)
              }
            />
          </li>
        ))}
      </ul>
      {isAdding ? (
        <ContactForm deal={deal} act={act} onDone={() => setAdding(false)} />
      ) : (
        <Button size="sm" kind="quiet" icon="plus" onClick={() => setAdding(true)}>
          {words.addContact}
        </Button>
      )}
    </>
  );
}

function ContactForm({ deal, act, onDone }: { deal: DealView; act: DealActions; onDone: () => void }) {
  const words = useWords('sidebar');
  const common = useWords('common');
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [error, setError] = useState<string | undefined>();
  const save = async () => {
    const result = await act.tell('deal.addContact', { dealId: deal.id, email, name }, words.contactAdded);
    if (result.ok) onDone();
    else setError(common.failure(result.failure.code, result.failure.detail));
  };
  return (
    <form
      class="stack"
      data-typed={email !== '' || name !== '' || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={common.email} error={error}>
        {(ids) => <TextInput {...ids} type="email" value={email} onInput={setEmail} maxLength={320} />}
      </Field>
      <Field label={common.name}>
        {(ids) => <TextInput {...ids} value={name} onInput={setName} maxLength={200} />}
      </Field>
      <div class="actions">
        <Button disabled={email.trim() === ''} onClick={save}>
          {common.save}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
