import { useState } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { Day } from '../../utils/domain/model/time';
import { Button } from '../primitives/Button';
import { DateInput } from '../primitives/DateInput';
import { Field } from '../primitives/Field';
import { MoneyInput } from '../primitives/MoneyInput';
import { TextInput } from '../primitives/TextInput';
import { useWords } from '../words';

export interface DealDraft {
  name: string;
  personName: string;
  email: string;
  accountName: string;
}

/** What a deal needs to begin with; a refusal keeps everything that was typed. */
export function AddDealForm({
  draft,
  act,
  onDone,
}: {
  draft: DealDraft;
  act: Pick<DealActions, 'tell' | 'currency' | 'openDeal'>;
  onDone: () => void;
}) {
  const words = useWords('sidebar');
  const common = useWords('common');
  const [fields, setFields] = useState({ ...draft, amountText: '' });
  const [closeOn, setCloseOn] = useState<Day | null>(null);
  const [error, setError] = useState<{ field: string; text: string } | undefined>();
  const put = (field: keyof typeof fields) => (value: string) => setFields({ ...fields, [field]: value });
  const errorOf = (field: string) => (error?.field === field ? error.text : undefined);
  const isEmpty =
    !fields.name.trim() && !fields.personName.trim() && !fields.email.trim() && !fields.accountName.trim();
  const save = async () => {
    const result = await act.tell('deal.add', { ...fields, closeOn, source: null }, words.dealAdded);
    if (result.ok) {
      onDone();
      act.openDeal(result.value.dealId);
      return;
    }
    const { code, detail } = result.failure;
    const field = code === 'amount-not-understood' ? 'amountText' : detail === 'email' ? 'email' : 'name';
    setError({ field, text: common.failure(code, detail) });
  };
  return (
    <form
      class="stack"
      data-typed
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{words.addDealTitle}</h2>
      <Field label={words.dealName} error={errorOf('name')}>
        {(ids) => <TextInput {...ids} value={fields.name} onInput={put('name')} maxLength={200} />}
      </Field>
      <Field label={words.personName}>
        {(ids) => (
          <TextInput {...ids} value={fields.personName} onInput={put('personName')} maxLength={200} />
        )}
      </Field>
      <Field label={common.email} error={errorOf('email')}>
        {(ids) => (
          <TextInput {...ids} type="email" value={fields.email} onInput={put('email')} maxLength={320} />
        )}
      </Field>
      <Field label={common.account}>
        {(ids) => (
          <TextInput {...ids} value={fields.accountName} onInput={put('accountName')} maxLength={200} />
        )}
      </Field>
      <Field label={common.amount} hint={words.amountHint} error={errorOf('amountText')}>
        {(ids) => (
          <MoneyInput
            {...ids}
            currency={act.currency}
            value={fields.amountText}
            onInput={put('amountText')}
            maxLength={60}
          />
        )}
      </Field>
      <Field label={common.closeDate}>
        {(ids) => <DateInput {...ids} value={closeOn} onInput={setCloseOn} />}
      </Field>
      <div class="actions">
        <Button kind="primary" disabled={isEmpty} onClick={save}>
          {common.save}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
