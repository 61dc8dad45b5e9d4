import { useId } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { SearchView } from '../../utils/protocol/views';
import { useFormat, useWords } from '../words';

export function SearchResults({ found, act }: { found: SearchView; act: DealActions }) {
  const words = useWords('popup');
  const format = useFormat();
  const id = useId();
  return (
    <section class="pop__sec" aria-labelledby={id}>
      <h2 id={id}>{words.results}</h2>
      <ul class="deals">
        {found.deals.map((deal) => (
          <li key={deal.id}>
            <button type="button" class="dealrow" onClick={() => act.openDeal(deal.id)}>
              <span class="grow cut" dir="auto">
                {deal.name}
                <span class="t3 small"> {[deal.accountName, deal.stageName].filter(Boolean).join(', ')}</span>
              </span>
              {deal.amount && <span class="num">{format.money(deal.amount)}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="t2 small">
        {found.deals.length === 0 ? words.noResults : found.hasMore ? words.moreResults : ''}
      </p>
    </section>
  );
}
