import type { DealActions } from '../../utils/client/deal-actions';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';
import { useWords } from '../words';

/** Says that these are not the rep's own deals, and leads back to those. */
export function SampleBanner({ act }: { act: Pick<DealActions, 'tell'> }) {
  const common = useWords('common');
  const leave = (
    <Button size="sm" onClick={() => act.tell('sample.leave', {})}>
      {common.sampleLeave}
    </Button>
  );
  return (
    <div class="pop__sec">
      <Banner icon="flag" action={leave}>
        {common.sampleText}
      </Banner>
    </div>
  );
}
