import { useState } from 'preact/hooks';
import type { SidebarState } from '../../utils/client/sidebar-state';
import type { AccountId } from '../../utils/domain/model/ids';
import type { TabView } from '../../utils/protocol/views';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';
import { useWords } from '../words';
import { Choices } from './Choices';
import { Duplicates } from './Duplicates';

/** Who wrote, what is known of them, and the one click that captures them. */
export function PersonSection({
  view,
  state,
  isBrief,
}: {
  view: TabView;
  state: SidebarState;
  isBrief?: boolean;
}) {
  const words = useWords('sidebar');
  const common = useWords('common');
  const [accountId, setAccountId] = useState<AccountId | null | undefined>();
  const person = view.person!;
  const via = view.via && words.via(view.via);
  if (isBrief) return <Choices view={view} state={state} />;

  const capture = async () => {
    const result = await state.tell('deal.capture', {
      ...state.tab(),
      key: view.key!,
      candidate: person.email,
      ...(accountId === undefined ? {} : { accountId }),
    });
    const text = result.ok
      ? result.value.isNew
        ? words.captured
        : words.capturedBefore
      : common.failure(result.failure.code, result.failure.detail);
    state.toasts.show({ text, undo: (result.ok && result.value.commitId) || undefined });
  };
  return (
    <>
      <section class="sec" aria-label={person.name ?? person.email}>
        <dl class="facts">
          {person.account && (
            <>
              <dt>{common.account}</dt>
              <dd dir="auto">{person.account.name}</dd>
            </>
          )}
          <dt>{common.email}</dt>
          <dd class="wrap">
            <bdi>{person.email}</bdi>
          </dd>
          {person.title && (
            <>
              <dt>{words.role}</dt>
              <dd dir="auto">{person.title}</dd>
            </>
          )}
          {person.phone && (
            <>
              <dt>{words.phone}</dt>
              <dd>
                <bdi>{person.phone}</bdi>
              </dd>
            </>
          )}
          {view.mail?.subject && (
            <>
              <dt>{words.subject}</dt>
              <dd class="wrap" dir="auto">
                {view.mail.subject}
              </dd>
            </>
          )}
        </dl>
        {via && <p class="t2 small via">{via}</p>}
        {person.isSuspicious && (
          <Banner tone="caution" role="status">
            {words.suspicious}
          </Banner>
        )}
        {view.isOffered ? (
          <div class="actions">
            <Button kind="primary" icon="plus" class="grow" onClick={capture}>
              {words.captureLead}
            </Button>
            <Button
              onClick={() =>
                state.tell('sender.silence', { entry: person.email }, words.silenced(person.email))
              }
            >
              {words.notALead}
            </Button>
          </div>
        ) : (
          view.notOffered && <p class="t2">{words.notOffered(view.notOffered)}</p>
        )}
      </section>
      <Choices view={view} state={state} />
      {accountId === undefined && (
        <Duplicates view={view} state={state} onAnswer={(answer) => setAccountId(answer)} />
      )}
    </>
  );
}
