import type { DealActions } from '../../utils/client/deal-actions';
import type { DealView } from '../../utils/protocol/views';
import { MoneyInput } from '../primitives/MoneyInput';
import { useFormat, useWords } from '../words';
import { EditInPlace } from './EditInPlace';

/** The amount in full; typed as the rep writes it, understood or refused with an example. */
export function AmountInPlace({ deal, act }: { deal: DealView; act: DealActions }) {
  const words = useWords('sidebar');
  const common = useWords('common');
  const format = useFormat();
  const shown = deal.amount ? format.money(deal.amount) : words.noAmount;
  return (
    <EditInPlace
      label={common.amount}
      class={deal.amount ? 'deal__amount' : 'deal__amount t3'}
      shown={shown}
      draft={deal.amount ? shown : ''}
      save={(amountText) => act.tell('deal.setAmount', { dealId: deal.id, amountText }, words.saved)}
      control={(props) => (
        <MoneyInput {...props} currency={deal.amount?.currency ?? act.currency} maxLength={60} />
      )}
    />
  );
}
