import type { PopupState } from '../../utils/client/popup-state';
import { Avatar } from '../primitives/Avatar';
import { Button } from '../primitives/Button';
import { useWords } from '../words';

/** Who the mail in this tab is about. */
export function ThisPage({ state }: { state: PopupState }) {
  const words = useWords('popup');
  const sidebar = useWords('sidebar');
  const common = useWords('common');
  const page = state.page.value;
  const person = page?.person;
  if (!page || !person) return null;
  const openDeal = page.deals.find(({ status }) => status === 'open');
  const name = person.name ?? person.email;
  const capture = async () => {
    const input = { tabId: page.tabId, key: page.key!, candidate: person.email };
    const result = await state.tell('deal.capture', input);
    const text = result.ok
      ? result.value.isNew
        ? sidebar.captured
        : sidebar.capturedBefore
      : common.failure(result.failure.code, result.failure.detail);
    state.toasts.show({ text, undo: (result.ok && result.value.commitId) || undefined });
  };
  const isIn = page.relation === 'contact';
  return (
    <section class="pop__sec thispage" aria-label={words.thisPage}>
      <Avatar name={name} />
      <div class="grow">
        <h2 class="cut" dir="auto">
          {name}
        </h2>
        <p class="t2 small">
          {page.notOffered && !isIn
            ? sidebar.notOffered(page.notOffered)
            : isIn
              ? words.inPipeline
              : words.onThisPage}
        </p>
      </div>
      {isIn && openDeal ? (
        <Button onClick={() => state.openDeal(openDeal.id)}>{words.show}</Button>
      ) : (
        page.isOffered && (
          <Button kind="primary" onClick={capture}>
            {sidebar.captureLead}
          </Button>
        )
      )}
    </section>
  );
}
