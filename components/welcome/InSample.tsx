import { useState } from 'preact/hooks';
import type { WelcomeState } from '../../utils/client/welcome-state';
import type { Failure } from '../../utils/protocol/result';
import type { SettingsView } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { FailureNote } from '../setup/FailureNote';
import { useWords } from '../words';
import { OpenLinks } from './OpenLinks';

/** What the sample pipeline is good for, and the click that leaves it. Settings wait until the rep is back at their own. */
export function InSample({ state, view }: { state: WelcomeState; view: SettingsView }) {
  const words = useWords('welcome');
  const common = useWords('common');
  const [failure, setFailure] = useState<Failure>();
  const leave = async () => {
    const result = await state.openSample(false);
    setFailure(result.ok ? undefined : result.failure);
  };
  return (
    <section class="card in-sample" aria-labelledby="in-sample">
      <h2 id="in-sample">{words.sampleTitle}</h2>
      <p>{words.sampleText}</p>
      <p class="t2">{words.sampleOwn}</p>
      <OpenLinks state={state} view={view}>
        <Button size="lg" onClick={leave}>
          {common.sampleLeave}
        </Button>
      </OpenLinks>
      <FailureNote failure={failure} />
    </section>
  );
}
