import type { Setup } from '../../utils/client/dashboard-state-setup';
import { Button } from '../primitives/Button';
import { useWords } from '../words';

/** Says on every page that what is shown is not the rep's own, with the one click that leaves it. */
export function SampleBanner({ setup }: { setup: Setup }) {
  const common = useWords('common');
  const leave = async () => {
    const result = await setup.openSample(false);
    if (!result.ok) setup.toasts.show({ text: common.failure(result.failure.code, result.failure.detail) });
  };
  return (
    <section class="sample-bar" aria-label={common.sampleTitle}>
      <p class="grow">
        <strong>{common.sampleTitle}.</strong> {common.sampleText}
      </p>
      <Button onClick={leave}>{common.sampleLeave}</Button>
    </section>
  );
}
