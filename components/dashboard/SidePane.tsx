import { hrefOf, type PageName } from '../../utils/client/route';
import { localDay } from '../../utils/i18n/formats';
import type { SettingsView } from '../../utils/protocol/views';
import { classes } from '../primitives/classes';
import { Icon } from '../primitives/Icon';
import type { IconName } from '../primitives/icon-paths';
import { Mark } from '../setup/Mark';
import { useFormat, useWords } from '../words';

/** Where one can go: only what exists. */
export function SidePane({ view, page }: { view: SettingsView | undefined; page: PageName }) {
  const words = useWords('dashboard');
  const common = useWords('common');
  const format = useFormat();
  const item = (href: string, icon: IconName, label: string, isHere: boolean) => (
    <li>
      <a
        class={classes('nav__item', isHere && 'is-on')}
        href={href}
        title={label}
        aria-current={isHere ? 'page' : undefined}
      >
        <Icon name={icon} />
        <span class="lbl">{label}</span>
      </a>
    </li>
  );
  const backup = view?.lastBackupAt;
  return (
    <header class="side">
      <div class="side__brand">
        <Mark size={20} />
        <span class="lbl">{common.appName}</span>
      </div>
      <nav class="side__nav" aria-label={words.pages}>
        <ul>{item(hrefOf('history'), 'history', words.history, page === 'history')}</ul>
        <ul class="side__foot">
          {item(hrefOf('settings', 'data'), 'download', words.saveBackup, false)}
          {item(hrefOf('settings'), 'settings', words.settings, page === 'settings')}
        </ul>
      </nav>
      <p class="side__note">
        <Icon name="lock" size="sm" />
        <span>
          {words.onlyHere}
          {view && <br />}
          {view && (backup ? words.lastBackup(format.day(localDay(backup))) : words.noBackup)}
        </span>
      </p>
    </header>
  );
}
