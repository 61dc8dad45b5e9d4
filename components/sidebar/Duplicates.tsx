import type { SidebarState } from '../../utils/client/sidebar-state';
import type { AccountId } from '../../utils/domain/model/ids';
import type { TabView } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { useWords } from '../words';

/** Records that may be the same, each with its reason, before a second one is made. Nothing is merged by itself. */
export function Duplicates({
  view,
  state,
  onAnswer,
}: {
  view: TabView;
  state: Pick<SidebarState, 'choose'>;
  onAnswer: (accountId: AccountId | null) => void;
}) {
  const words = useWords('sidebar');
  // The account of the very same domain stands above already.
  const likely = view.duplicates.filter(({ id }) => id !== view.person?.account?.id);
  if (likely.length === 0) return null;
  return (
    <>
      {likely.map((duplicate) => (
        <section class="sec" key={duplicate.id} aria-label={words.duplicateTitle(duplicate.name)}>
          <div class="dup">
            <h2 dir="auto">{words.duplicateTitle(duplicate.name)}</h2>
            <p class="t2 small">
              {words.duplicateReason[duplicate.reason]}{' '}
              {duplicate.openDeal && words.duplicateDeal(duplicate.openDeal.name)}
            </p>
            <div class="actions">
              {duplicate.kind === 'account' && (
                <>
                  <Button size="sm" onClick={() => onAnswer(duplicate.id as AccountId)}>
                    {words.sameCompany}
                  </Button>
                  <Button size="sm" onClick={() => onAnswer(null)}>
                    {words.differentCompany}
                  </Button>
                </>
              )}
              {duplicate.openDeal && (
                <Button
                  size="sm"
                  kind="quiet"
                  onClick={() => state.choose({ dealId: duplicate.openDeal!.id })}
                >
                  {words.showDeal}
                </Button>
              )}
            </div>
          </div>
        </section>
      ))}
    </>
  );
}
