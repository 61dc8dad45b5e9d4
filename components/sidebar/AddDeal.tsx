import { useState } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { TabView } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { useWords } from '../words';
import { AddDealForm, type DealDraft } from './AddDealForm';

/** A deal by hand, with what the mail says filled in, or without any mail. */
export function AddDeal({ view, act }: { view: TabView; act: DealActions }) {
  const words = useWords('sidebar');
  const [isOpen, setOpen] = useState(false);
  const { person, notOffered } = view;
  const isLead = person && !notOffered;
  const draft: DealDraft = {
    name: (isLead && view.mail?.subject) || '',
    personName: (isLead && person.name) || '',
    email: (isLead && person.email) || '',
    accountName: (isLead && person.account?.name) || '',
  };
  return (
    <section class="sec" aria-label={words.addDealTitle}>
      {isOpen ? (
        <AddDealForm draft={draft} act={act} onDone={() => setOpen(false)} />
      ) : (
        <Button icon="plus" kind="quiet" onClick={() => setOpen(true)}>
          {words.addDeal}
        </Button>
      )}
    </section>
  );
}
