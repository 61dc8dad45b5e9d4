import type { Setup } from '../../utils/client/dashboard-state-setup';
import type { SiteView } from '../../utils/client/dashboard-state-sites';
import type { DockMode } from '../../utils/domain/model/settings';
import type { SetupWords } from '../../utils/i18n/setup.en';
import { IconButton } from '../primitives/IconButton';
import { Select } from '../primitives/Select';
import { Switch } from '../primitives/Switch';
import { FailureNote } from '../setup/FailureNote';
import { hostName } from '../setup/host-name';
import { SiteAllow } from '../setup/SiteAllow';

const DOCKS: readonly DockMode[] = ['auto', 'push', 'overlay'];

/** One mail site: on or off, where the sidebar stands, and its host given back. */
export function SiteRow({ setup, site, words }: { setup: Setup; site: SiteView; words: SetupWords }) {
  const field = `site:${site.host}`;
  const state = setup.saves.stateOf(field);
  const pending = setup.saves.valueOf<{ on?: boolean; dock?: DockMode }>(field, {});
  const isOn = pending.on ?? site.isOn;
  const host = hostName(site.host);
  // A fixed site has one well-known host; of self-hosted ones there can be several, so the host is the name.
  const [name, detail] = site.isFixed ? [site.label, host] : [host, site.label];
  return (
    <li class="opt">
      <div class="opt__main">
        {site.isGranted ? (
          <Switch
            label={name}
            hint={[detail, !isOn && words.sites.isOff, state.kind === 'saved' && words.saved]
              .filter(Boolean)
              .join(' · ')}
            isOn={isOn}
            onChange={(on) =>
              void setup.sites.change(site, { on }, on ? words.sites.toldOn(name) : words.sites.toldOff(name))
            }
          />
        ) : (
          <SiteAllow setup={setup} site={site} name={name} detail={detail} words={words} />
        )}
      </div>
      <div class="opt__side">
        <Select
          size="sm"
          aria-label={words.sites.dockLabel(name)}
          value={pending.dock ?? site.dock}
          options={DOCKS.map((dock) => ({ value: dock, label: words.sites.dockModes[dock] }))}
          onInput={(dock) =>
            void setup.sites.change(site, { dock: dock as DockMode }, words.sites.toldDock(name))
          }
        />
        {!site.isFixed && (
          <IconButton
            icon="trash"
            label={words.sites.removeLabel(host)}
            onClick={() =>
              setup.sites.remove(site, words.sites.toldRemoved(host), words.sites.toldKept(host))
            }
          />
        )}
      </div>
      {state.kind === 'failed' && <FailureNote failure={state.failure} />}
    </li>
  );
}
