import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WelcomeState } from '../../utils/client/welcome-state';
import type { SettingsView } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { Chip } from '../primitives/Chip';
import { Icon } from '../primitives/Icon';
import { AddSite } from '../setup/AddSite';
import { hostName } from '../setup/host-name';
import { SiteAllow } from '../setup/SiteAllow';
import { useWords } from '../words';
import { Step } from './Step';

/** Gmail stands ready; a site at its own address is asked for at the click. */
export function SitesStep({ state, view }: { state: WelcomeState; view: SettingsView }) {
  const words = useWords('welcome');
  const [isOpen, setOpen] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isOpen) form.current?.querySelector('input')?.focus();
  }, [isOpen]);
  return (
    <Step number={1} title={words.sitesTitle} intro={words.sitesIntro}>
      <ul class="step__sites">
        {view.sites.map((site) => {
          const host = hostName(site.host);
          const [name, detail] = site.isFixed ? [site.label, host] : [host, site.label];
          return (
            <li key={site.host}>
              {site.isGranted ? (
                <p class="choice-line">
                  <span class="grow">
                    {name}
                    <span class="hint site-detail">{detail}</span>
                  </span>
                  <Chip tone="positive">
                    <Icon name="check" size="sm" />
                    {words.ready}
                  </Chip>
                </p>
              ) : (
                <SiteAllow setup={state} site={site} name={name} detail={detail} words={words.setup} />
              )}
            </li>
          );
        })}
      </ul>
      {isOpen ? (
        <div ref={form}>
          <AddSite setup={state} words={words.setup} label={words.setup.sites.another} />
        </div>
      ) : (
        <div class="step__more">
          <Button size="lg" icon="plus" onClick={() => setOpen(true)}>
            {words.anotherSite}
          </Button>
          <span class="small t3">{words.anotherHint}</span>
        </div>
      )}
    </Step>
  );
}
