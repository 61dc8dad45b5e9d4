import { useState } from 'preact/hooks';
import type { Setup } from '../../utils/client/dashboard-state-setup';
import type { SiteView } from '../../utils/client/dashboard-state-sites';
import type { SetupWords } from '../../utils/i18n/setup.en';
import { Button } from '../primitives/Button';
import { Chip } from '../primitives/Chip';
import { useWords } from '../words';
import { ErrorNote } from './FailureNote';
import { hostName } from './host-name';

/** A site whose host the browser has not granted, or has taken back: it says so, and asks at the click. */
export function SiteAllow({
  setup,
  site,
  name,
  detail,
  words,
}: {
  setup: Setup;
  site: SiteView;
  name: string;
  detail: string;
  words: SetupWords;
}) {
  const common = useWords('common');
  const [problem, setProblem] = useState<string>();
  const allow = async () => {
    setProblem(undefined);
    const outcome = await setup.sites.allow(site.host, (host) => words.sites.toldAllowed(hostName(host)));
    const state = setup.saves.stateOf('site:new');
    if (outcome === 'refused') setProblem(words.sites.refused);
    if (outcome === 'failed' && state.kind === 'failed') {
      setProblem(common.failure(state.failure.code, state.failure.detail));
    }
  };
  return (
    <>
      <div class="choice-line">
        <span class="grow">
          {name}
          <span class="hint site-detail">
            {detail} <Chip tone="caution">{words.sites.notAllowed}</Chip>
          </span>
        </span>
        <Button label={words.sites.allowLabel(name)} onClick={allow}>
          {words.sites.allow}
        </Button>
      </div>
      {problem && <ErrorNote text={problem} />}
    </>
  );
}
