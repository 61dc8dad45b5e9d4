import { request } from '../../utils/client/request';
import type { SidebarState } from '../../utils/client/sidebar-state';
import { openDashboard } from '../../utils/platform/open-page';
import type { TabView } from '../../utils/protocol/views';
import { IconButton } from '../primitives/IconButton';
import { Menu, type MenuEntry } from '../primitives/Menu';
import { useWords } from '../words';

/** Who it is, in one line, and the few things that are about the sidebar itself. */
export function Head({ view, state }: { view: TabView; state: SidebarState }) {
  const words = useWords('sidebar');
  const common = useWords('common');
  const { person, site } = view;
  const isPaused = view.page === 'paused';
  const items: MenuEntry[] = [
    { label: common.openDashboard, icon: 'open', onSelect: () => openDashboard() },
    { label: words.history, icon: 'history', onSelect: () => openDashboard('#/history') },
    { label: common.settings, icon: 'settings', onSelect: () => openDashboard('#/settings') },
    ...(site
      ? [
          'separator' as const,
          {
            label: isPaused ? words.resume : words.pause,
            icon: isPaused ? ('play' as const) : ('pause' as const),
            onSelect: () => state.tell('site.pause', { ...state.tab(), isOn: isPaused }),
          },
        ]
      : []),
  ];
  return (
    <header class="sb__head">
      <div class="who">
        <h1 tabIndex={-1} class="cut" dir="auto">
          {title()}
        </h1>
        <span class="cut" dir="auto">
          {subtitle()}
        </span>
      </div>
      <div class="tools">
        <Menu
          label={common.more}
          align="end"
          items={items}
          trigger={(props) => <IconButton {...props} label={common.more} icon="more" />}
        />
        {state.isFramed && (
          <IconButton
            label={words.collapse}
            icon="panel"
            onClick={() => request('sidebar.layout', { open: false })}
          />
        )}
      </div>
    </header>
  );

  function title(): string {
    if (person) return person.name ?? person.email;
    if (view.deal) return view.deal.name;
    if (isPaused) return words.pausedTitle;
    if (view.page === 'unreadable') return words.unreadableTitle;
    return view.page === 'none' ? words.noneTitle : words.nothingTitle;
  }
  function subtitle(): string {
    if (!person) return view.page === 'nothing' ? words.nothingText : '';
    if (view.relation === 'contact')
      return [person.account?.name, person.title].filter(Boolean).join(', ') || person.email;
    return words.notInPipeline;
  }
}
