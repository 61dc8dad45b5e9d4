import { useState } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { PopupState } from '../../utils/client/popup-state';
import type { AccountId } from '../../utils/domain/model/ids';
import type { PersonView, TabView } from '../../utils/protocol/views';
import { Avatar } from '../primitives/Avatar';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';
import { Duplicates } from '../sidebar/Duplicates';
import { useWords } from '../words';

type Act = Pick<DealActions, 'openDeal'>;

/** Who the mail in this tab is about. An answer about a likely duplicate belongs to this person of this record only. */
export function ThisPage({ state, act }: { state: PopupState; act: Act }) {
  const page = state.page.value;
  if (!page?.person) return null;
  return (
    <Person
      key={`${page.key} ${page.person.email}`}
      page={page}
      person={page.person}
      state={state}
      act={act}
    />
  );
}

function Person({
  page,
  person,
  state,
  act,
}: {
  page: TabView;
  person: PersonView;
  state: PopupState;
  act: Act;
}) {
  const words = useWords('popup');
  const sidebar = useWords('sidebar');
  const common = useWords('common');
  const [accountId, setAccountId] = useState<AccountId | null | undefined>();
  const { tabId, key } = page;
  const name = person.name ?? person.email;
  const isIn = page.relation === 'contact';
  const openDeal = isIn ? page.deals.find(({ status }) => status === 'open') : undefined;
  const capture = async (shownKey: string) => {
    const result = await state.tell('deal.capture', {
      tabId,
      key: shownKey,
      candidate: person.email,
      ...(accountId === undefined ? {} : { accountId }),
    });
    const text = result.ok
      ? result.value.isNew
        ? sidebar.captured
        : sidebar.capturedBefore
      : common.failure(result.failure.code, result.failure.detail);
    state.toasts.show({ text, undo: (result.ok && result.value.commitId) || undefined });
  };
  return (
    <>
      <section class="pop__sec thispage" aria-label={words.thisPage}>
        <Avatar name={name} />
        <div class="grow">
          <h2 class="cut" dir="auto" title={person.email}>
            {name}
          </h2>
          <p class="t2 small">
            {isIn
              ? words.inPipeline
              : page.notOffered
                ? sidebar.notOffered(page.notOffered)
                : words.onThisPage}
          </p>
        </div>
        {openDeal ? (
          <Button onClick={() => act.openDeal(openDeal.id)}>{words.show}</Button>
        ) : (
          page.isOffered &&
          key !== null && (
            <Button kind="primary" onClick={() => capture(key)}>
              {sidebar.captureLead}
            </Button>
          )
        )}
        {person.isSuspicious && (
          <div class="thispage__more">
            <Banner tone="caution" role="status">
              {sidebar.suspicious} <bdi>{person.email}</bdi>
            </Banner>
          </div>
        )}
      </section>
      {page.isOffered && !openDeal && accountId === undefined && (
        <Duplicates
          view={page}
          state={{
            async choose({ dealId }) {
              if (dealId) act.openDeal(dealId);
            },
          }}
          onAnswer={setAccountId}
        />
      )}
    </>
  );
}
