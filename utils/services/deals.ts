import type { StoredEvent } from '../domain/events/envelope';
import { event } from '../domain/events/make';
import type { Deal } from '../domain/model/deal';
import type { DealId } from '../domain/model/ids';
import type { Money } from '../domain/model/money';
import { parseAmount } from '../domain/parse/amount';
import type { RequestInput } from '../protocol/requests';
import type { Rows } from '../store/rows';
import { done } from './context';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import { readSettings, shellWith } from './settings';

/** The deal, or `not-found`. */
export async function dealOf(rows: Rows, id: DealId): Promise<Deal> {
  const deal = await rows.get('deals', id);
  if (!deal) throw new Refusal('not-found', 'deal');
  return deal;
}

/** One change of one field of one deal; nothing is written when the value stands already. */
function setField(
  ports: Ports,
  input: RequestInput<'deal.reopen'>,
  type: string,
  field: 'name' | 'amount' | 'closeOn' | 'source',
  to: unknown,
) {
  return done(ports, input.idem, async (rows) => {
    const from = (await dealOf(rows, input.dealId))[field];
    if (JSON.stringify(from) === JSON.stringify(to)) return null;
    const pair = { from, to };
    return {
      events: [field === 'name' ? event(type, input.dealId, {}, pair) : event(type, input.dealId, pair)],
    };
  });
}

export const renameDeal = (ports: Ports, input: RequestInput<'deal.rename'>) =>
  setField(ports, input, 'deal.renamed', 'name', input.name);

export const setCloseDate = (ports: Ports, input: RequestInput<'deal.setCloseDate'>) =>
  setField(ports, input, 'deal.closeDateMoved', 'closeOn', input.closeOn);

export const setSource = (ports: Ports, input: RequestInput<'deal.setSource'>) =>
  setField(ports, input, 'deal.sourceChanged', 'source', input.source);

export async function setAmount(ports: Ports, input: RequestInput<'deal.setAmount'>) {
  return setField(ports, input, 'deal.amountChanged', 'amount', await understand(ports, input.amountText));
}

/** An amount as the rep typed it; null for an empty one. Refused with an example in the rep's language. */
export async function understand(ports: Ports, amountText: string): Promise<Money | null> {
  if (amountText.trim() === '') return null;
  const { language, currency } = shellWith(ports, await readSettings(ports), false);
  const parsed = parseAmount(amountText, { language, currency });
  if (!parsed.ok) throw new Refusal('amount-not-understood', parsed.example);
  return parsed.money;
}

export function moveDeal(ports: Ports, input: RequestInput<'deal.moveTo'>) {
  return done(ports, input.idem, async (rows) => {
    const deal = await dealOf(rows, input.dealId);
    const stage = await rows.get('stages', input.stageId);
    if (!stage) throw new Refusal('not-found', 'stage');
    if (stage.kind === 'won') return { events: closing(deal, 'won', ports.now()) };
    if (stage.kind === 'lost') return { events: closing(deal, 'lost', ports.now()) };
    if (deal.status === 'open' && deal.stageId === stage.id) return null;
    return { events: [...reopening(deal), ...movingTo(deal, stage.id, ports.now())] };
  });
}

/** The event that puts a deal into another stage; none when it stands there. `at` in epoch ms. */
export function movingTo(deal: Deal, stageId: Deal['stageId'], at: number): StoredEvent[] {
  if (deal.stageId === stageId) return [];
  const from = deal.stays.at(-1)!;
  return [event('deal.stageChanged', deal.id, { from, to: { stageId, enteredAt: at }, isReturn: false })];
}

/** Opens a closed deal again; nothing for an open one. */
const reopening = (deal: Deal): StoredEvent[] =>
  deal.status === 'open'
    ? []
    : [
        event(
          'deal.reopened',
          deal.id,
          { status: deal.status, closedAt: deal.closedAt },
          { lossReason: deal.lossReason },
        ),
      ];

/** A deal that is closed already is opened first, so that the log says what truly happened. */
function closing(
  deal: Deal,
  status: 'won' | 'lost',
  closedAt: number,
  reason: string | null = null,
): StoredEvent[] {
  if (deal.status === status) return [];
  return [
    ...reopening(deal),
    status === 'won'
      ? event('deal.won', deal.id, { closedAt })
      : event('deal.lost', deal.id, { closedAt }, { lossReason: reason }),
  ];
}

export const winDeal = (ports: Ports, input: RequestInput<'deal.win'>) =>
  done(ports, input.idem, async (rows) => ({
    events: closing(await dealOf(rows, input.dealId), 'won', ports.now()),
  }));

export const loseDeal = (ports: Ports, input: RequestInput<'deal.lose'>) =>
  done(ports, input.idem, async (rows) => ({
    events: closing(await dealOf(rows, input.dealId), 'lost', ports.now(), input.reason.trim() || null),
  }));

export const reopenDeal = (ports: Ports, input: RequestInput<'deal.reopen'>) =>
  done(ports, input.idem, async (rows) => ({ events: reopening(await dealOf(rows, input.dealId)) }));
