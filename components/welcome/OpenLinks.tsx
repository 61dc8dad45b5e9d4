import type { ComponentChildren } from 'preact';
import type { WelcomeState } from '../../utils/client/welcome-state';
import type { SettingsView } from '../../utils/protocol/views';
import { classes } from '../primitives/classes';
import { hostName } from '../setup/host-name';
import { useWords } from '../words';

/** Opens a mail site in a new tab; the first one is the page's main action. The first run is over with it. */
export function OpenLinks({
  state,
  view,
  children,
}: {
  state: WelcomeState;
  view: SettingsView;
  children?: ComponentChildren;
}) {
  const words = useWords('welcome');
  const sites = view.sites.filter(({ isGranted, isOn }) => isGranted && isOn);
  return (
    <div class="actions">
      {sites.map((site, index) => (
        <a
          key={site.host}
          class={classes('btn', 'btn--lg', index === 0 && 'btn--primary')}
          href={state.sites.addressOf(site.host)}
          target="_blank"
          rel="noreferrer"
          onClick={() => void state.finish()}
        >
          {words.open(site.isFixed ? site.label : hostName(site.host))}
        </a>
      ))}
      {children}
    </div>
  );
}
