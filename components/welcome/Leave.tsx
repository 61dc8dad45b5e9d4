import { useState } from 'preact/hooks';
import type { WelcomeState } from '../../utils/client/welcome-state';
import type { Failure, Result } from '../../utils/protocol/result';
import { FailureNote } from '../setup/FailureNote';
import { useWords } from '../words';

/** The two other ways out: a look at the sample pipeline, or later. */
export function Leave({ state }: { state: WelcomeState }) {
  const words = useWords('welcome');
  const [failure, setFailure] = useState<Failure>();
  const [isSkipped, setSkipped] = useState(false);
  const attempt = async (act: () => Promise<Result<unknown>>) => {
    const result = await act();
    setFailure(result.ok ? undefined : result.failure);
    return result.ok;
  };
  return (
    <footer class="leave">
      <button type="button" class="link" onClick={() => attempt(state.lookAround)}>
        {words.sample}
      </button>
      <button
        type="button"
        class="link link--quiet"
        onClick={async () => setSkipped(await attempt(state.finish))}
      >
        {words.skip}
      </button>
      <p class="leave__told" role="status">
        {isSkipped && (
          <>
            {words.skipped}{' '}
            <a class="link" href="dashboard.html#/settings">
              {words.openSettings}
            </a>
          </>
        )}
      </p>
      <FailureNote failure={failure} />
    </footer>
  );
}
