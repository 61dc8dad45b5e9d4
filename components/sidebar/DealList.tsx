import { useId } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { TabView } from '../../utils/protocol/views';
import { useFormat, useWords } from '../words';

/** The deals of this person and their account, to choose from; none when the only one is open below. */
export function DealList({ view, act }: { view: TabView; act: DealActions }) {
  const words = useWords('sidebar');
  const format = useFormat();
  const id = useId();
  const others = view.deals.filter((deal) => deal.id !== view.deal?.id);
  if (others.length === 0) return null;
  return (
    <section class="sec" aria-labelledby={id}>
      <div class="sec__head">
        <h2 id={id}>{words.deals}</h2>
      </div>
      <ul class="deals">
        {others.map((deal) => (
          <li key={deal.id}>
            <button type="button" class="dealrow" onClick={() => act.openDeal(deal.id)}>
              <span class="grow cut" dir="auto">
                {deal.name}
                <span class="t3 small">
                  {' '}
                  {deal.status === 'won' ? words.won : deal.status === 'lost' ? words.lost : deal.stageName}
                </span>
              </span>
              {deal.amount && <span class="num">{format.money(deal.amount)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
