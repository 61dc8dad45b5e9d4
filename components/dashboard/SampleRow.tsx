import { useState } from 'preact/hooks';
import type { DashboardState } from '../../utils/client/dashboard-state';
import type { Failure } from '../../utils/protocol/result';
import { Button } from '../primitives/Button';
import { FailureNote } from '../setup/FailureNote';
import { useWords } from '../words';

/** Into the sample pipeline and out of it again. */
export function SampleRow({ state, isSample }: { state: DashboardState; isSample: boolean }) {
  const { data } = useWords('dashboard');
  const common = useWords('common');
  const [failure, setFailure] = useState<Failure>();
  const toggle = async () => {
    const result = await state.openSample(!isSample);
    setFailure(result.ok ? undefined : result.failure);
  };
  return (
    <li class="opt">
      <div class="opt__main">
        <p class="med">{data.sample}</p>
        <p class="hint">{data.sampleHint}</p>
        <FailureNote failure={failure} />
      </div>
      <Button onClick={toggle}>{isSample ? common.sampleLeave : data.enterSample}</Button>
    </li>
  );
}
