import { useState } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import { request } from '../../utils/client/request';
import type { SidebarState } from '../../utils/client/sidebar-state';
import type { TabView } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { useWords } from '../words';
import { AddDealForm, type DealDraft } from './AddDealForm';

/** The page changed: what could not be read, and the way that is left, from what the rep marks. */
export function Unreadable({ view, state, act }: { view: TabView; state: SidebarState; act: DealActions }) {
  const words = useWords('sidebar');
  const common = useWords('common');
  const [draft, setDraft] = useState<DealDraft | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const take = async () => {
    const result = await request('page.selection', state.tab());
    if (!result.ok) return setNote(common.failure(result.failure.code, result.failure.detail));
    const { text, email, name } = result.value;
    if (text === '') return setNote(words.nothingSelected);
    setNote(null);
    setDraft({ name: '', personName: name ?? '', email: email ?? '', accountName: '' });
  };
  return (
    <section class="sec" aria-label={words.unreadableTitle}>
      <p class="t2">{words.unreadable(view.failed)}</p>
      {draft ? (
        <AddDealForm draft={draft} act={act} onDone={() => setDraft(null)} />
      ) : (
        <>
          <Button kind="primary" onClick={take}>
            {words.fromSelection}
          </Button>
          <p class="hint">{words.fromSelectionHint}</p>
        </>
      )}
      <p role="status" class="small warn">
        {note}
      </p>
    </section>
  );
}
