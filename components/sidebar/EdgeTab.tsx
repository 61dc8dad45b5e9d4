import { request } from '../../utils/client/request';
import type { TabView } from '../../utils/protocol/views';
import { useWords } from '../words';

/** The closed sidebar: a tab of 24 px with the mark and what is due. */
export function EdgeTab({ view }: { view: TabView }) {
  const words = useWords('sidebar');
  const due = view.today.length;
  return (
    <main class="edge-page">
      <button
        type="button"
        class="edge"
        aria-label={words.expand(due)}
        title={words.expand(due)}
        onClick={() => void request('sidebar.layout', { open: true })}
      >
        <img src="/icon/16.png" alt="" width={16} height={16} />
        {due > 0 && <b aria-hidden="true">{due}</b>}
        {view.isOffered && <span class="edge__dot" aria-hidden="true" />}
      </button>
    </main>
  );
}
