import type { DealActions } from '../../utils/client/deal-actions';
import type { DealView } from '../../utils/protocol/views';
import { ChanceSection } from './ChanceSection';
import { DealFacts } from './DealFacts';
import { DealHead } from './DealHead';
import { DealNote } from './DealNote';
import { NextStep } from './NextStep';
import { Timeline } from './Timeline';

/** Everything about one deal, in the order in which a rep asks for it. Sidebar and popup show the same. */
export function DealBody({ deal, act }: { deal: DealView; act: DealActions }) {
  return (
    <>
      <DealHead deal={deal} act={act} />
      {deal.chance && <ChanceSection chance={deal.chance} stageName={deal.stage.name} />}
      {deal.status === 'open' && <NextStep deal={deal} act={act} />}
      <DealFacts deal={deal} act={act} />
      <DealNote key={deal.id} deal={deal} act={act} />
      <Timeline deal={deal} />
    </>
  );
}
