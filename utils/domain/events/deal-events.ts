import { DealStatus, Origin, Source, Stay } from '../model/deal';
import { AccountId, ContactId, type DealId, StageId } from '../model/ids';
import { Money } from '../model/money';
import { Day, Instant } from '../model/time';
import { z } from '../zod';
import { defineEvent, defineFieldSet, defineLife } from './define';

const Named = z.object({ name: z.string() });

const [dealCaptured, dealWithdrawn] = defineLife({
  kind: 'deal',
  born: 'deal.captured',
  gone: 'deal.withdrawn',
  data: z.object({
    stageId: StageId,
    amount: z.nullable(Money),
    closeOn: z.nullable(Day),
    source: z.nullable(Source),
    accountId: z.nullable(AccountId),
    contactIds: z.array(ContactId),
    origin: z.nullable(Origin),
    createdAt: Instant,
  }),
  personal: Named,
  uses: (e) => [
    `stage:${e.data.stageId}`,
    ...e.data.contactIds.map((id) => `contact:${id}`),
    ...(e.data.accountId ? [`account:${e.data.accountId}`] : []),
  ],
  build: (e) => ({
    id: e.id as DealId,
    name: e.personal?.name ?? '',
    status: 'open',
    stageId: e.data.stageId,
    stays: [{ stageId: e.data.stageId, enteredAt: e.data.createdAt }],
    amount: e.data.amount,
    closeOn: e.data.closeOn,
    source: e.data.source,
    accountId: e.data.accountId,
    contactIds: e.data.contactIds,
    origin: e.data.origin,
    createdAt: e.data.createdAt,
    closedAt: null,
    lossReason: null,
  }),
});

/**
 * The deal left one stage for another. `isReturn` marks the undo of such a move: the later stay is dropped as if it had
 * never been, so that learning from stays sees only what truly happened.
 */
const dealStageChanged = defineEvent({
  type: 'deal.stageChanged',
  kind: 'deal',
  data: z.object({ from: Stay, to: Stay, isReturn: z.boolean() }),
  touches: ['stageId'],
  uses: (e) => [`stage:${e.data.to.stageId}`],
  apply: (row, e) =>
    row && {
      ...row,
      stageId: e.data.to.stageId,
      stays: e.data.isReturn ? row.stays.slice(0, -1) : [...row.stays, e.data.to],
    },
  invert: (e) => ({
    type: 'deal.stageChanged',
    data: { from: e.data.to, to: e.data.from, isReturn: !e.data.isReturn },
  }),
});

const Reason = z.object({ lossReason: z.nullable(z.string()) });

const dealWon = defineEvent({
  type: 'deal.won',
  kind: 'deal',
  data: z.object({ closedAt: Instant }),
  touches: ['status'],
  apply: (row, e) => row && { ...row, status: 'won', closedAt: e.data.closedAt, lossReason: null },
  invert: (e) => ({
    type: 'deal.reopened',
    data: { status: 'won', closedAt: e.data.closedAt },
    personal: { lossReason: null },
  }),
});

const dealLost = defineEvent({
  type: 'deal.lost',
  kind: 'deal',
  data: z.object({ closedAt: Instant }),
  personal: Reason,
  touches: ['status'],
  apply: (row, e) =>
    row && { ...row, status: 'lost', closedAt: e.data.closedAt, lossReason: e.personal?.lossReason ?? null },
  invert: (e) => ({
    type: 'deal.reopened',
    data: { status: 'lost', closedAt: e.data.closedAt },
    personal: e.personal,
  }),
});

/** Open again; it carries how it had been closed, so that undo closes it the same way. */
const dealReopened = defineEvent({
  type: 'deal.reopened',
  kind: 'deal',
  data: z.object({ status: DealStatus, closedAt: Instant }),
  personal: Reason,
  touches: ['status'],
  apply: (row) => row && { ...row, status: 'open', closedAt: null, lossReason: null },
  invert: (e) =>
    e.data.status === 'won'
      ? { type: 'deal.won', data: { closedAt: e.data.closedAt } }
      : { type: 'deal.lost', data: { closedAt: e.data.closedAt }, personal: e.personal },
});

const Member = z.object({ contactId: ContactId, index: z.int() });

const dealContactAdded = defineEvent({
  type: 'deal.contactAdded',
  kind: 'deal',
  data: Member,
  touches: ['contactIds'],
  uses: (e) => [`contact:${e.data.contactId}`],
  apply: (row, e) =>
    row && { ...row, contactIds: row.contactIds.toSpliced(e.data.index, 0, e.data.contactId) },
  invert: (e) => ({ type: 'deal.contactRemoved', data: e.data }),
});

const dealContactRemoved = defineEvent({
  type: 'deal.contactRemoved',
  kind: 'deal',
  data: Member,
  touches: ['contactIds'],
  apply: (row, e) => row && { ...row, contactIds: row.contactIds.filter((id) => id !== e.data.contactId) },
  invert: (e) => ({ type: 'deal.contactAdded', data: e.data }),
});

export const dealEvents = [
  dealCaptured,
  dealWithdrawn,
  defineFieldSet('deal.renamed', 'deal', 'name', z.string(), 'personal'),
  defineFieldSet('deal.amountChanged', 'deal', 'amount', z.nullable(Money)),
  defineFieldSet('deal.closeDateMoved', 'deal', 'closeOn', z.nullable(Day)),
  defineFieldSet('deal.sourceChanged', 'deal', 'source', z.nullable(Source)),
  dealStageChanged,
  dealWon,
  dealLost,
  dealReopened,
  dealContactAdded,
  dealContactRemoved,
];
