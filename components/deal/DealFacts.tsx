import { useId } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { DealView } from '../../utils/protocol/views';
import { DateInput } from '../primitives/DateInput';
import { TextInput } from '../primitives/TextInput';
import { useFormat, useWords } from '../words';
import { DealContacts } from './DealContacts';
import { EditInPlace } from './EditInPlace';

/** Close date, source, account and contacts, each editable where it stands. */
export function DealFacts({ deal, act }: { deal: DealView; act: DealActions }) {
  const words = useWords('sidebar');
  const common = useWords('common');
  const format = useFormat();
  const id = useId();
  const named = (source: string) => common.sources[source] ?? source;
  const keyOf = (name: string) => deal.sources.find((source) => named(source) === name) ?? name;
  return (
    <section class="sec" aria-labelledby={id}>
      <div class="sec__head">
        <h2 id={id}>{words.details}</h2>
      </div>
      <dl class="facts">
        <dt>{common.closeDate}</dt>
        <dd>
          <EditInPlace
            label={common.closeDate}
            shown={deal.closeOn === null ? words.noCloseDate : format.day(deal.closeOn)}
            draft={deal.closeOn}
            save={(closeOn) => act.tell('deal.setCloseDate', { dealId: deal.id, closeOn }, words.saved)}
            control={(props) => <DateInput {...props} />}
          />
        </dd>
        <dt>{common.source}</dt>
        <dd>
          <EditInPlace
            label={common.source}
            shown={deal.source === null ? words.noSource : named(deal.source)}
            draft={deal.source === null ? '' : named(deal.source)}
            save={(source) =>
              act.tell(
                'deal.setSource',
                { dealId: deal.id, source: source.trim() ? keyOf(source.trim()) : null },
                words.saved,
              )
            }
            control={(props) => <TextInput {...props} suggestions={deal.sources.map(named)} maxLength={60} />}
          />
        </dd>
        {deal.account && (
          <>
            <dt>{common.account}</dt>
            <dd dir="auto">{deal.account.name}</dd>
          </>
        )}
      </dl>
      <DealContacts deal={deal} act={act} />
    </section>
  );
}
