import type { SidebarState } from '../../utils/client/sidebar-state';
import type { TabView } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { Icon } from '../primitives/Icon';
import { useWords } from '../words';

/** Logging the open mail on the deal that is shown. */
export function Foot({ view, state }: { view: TabView; state: SidebarState }) {
  const words = useWords('sidebar');
  const common = useWords('common');
  const { deal, mail } = view;
  if (!deal || !mail || !view.key || view.relation === null) return null;
  const log = async () => {
    const result = await state.tell(
      'mail.log',
      { ...state.tab(), key: view.key!, dealId: deal.id, selection: '' },
      words.loggedTold,
    );
    if (!result.ok) state.toasts.show({ text: common.failure(result.failure.code, result.failure.detail) });
  };
  return (
    <footer class="sb__foot">
      {mail.isLogged ? (
        <span class="t2 logged">
          <Icon name="check" /> {words.logged}
        </span>
      ) : (
        <Button kind="primary" wide onClick={log}>
          {words.logMail}
        </Button>
      )}
    </footer>
  );
}
