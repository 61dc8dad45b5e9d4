import { z } from '../zod';
import { AccountId, ContactId, DealId, StageId } from './ids';
import { Money } from './money';
import { Day, Instant } from './time';

export const DealStatus = z.enum(['open', 'won', 'lost']);
export type DealStatus = z.infer<typeof DealStatus>;

/** Where the interest came from: one of the known keys or the rep's own word. */
export const Source = z.string().check(z.minLength(1), z.maxLength(60));
export type Source = z.infer<typeof Source>;
export const KNOWN_SOURCES = ['mail', 'webForm', 'referral', 'event', 'call', 'partner', 'other'] as const;

/** One stay in a stage. A deal's stays are in order; the last one is where it stands, or stood when it closed. */
export const Stay = z.object({ stageId: StageId, enteredAt: Instant });
export type Stay = z.infer<typeof Stay>;

/** The page a deal was captured from. `threadId` is null where the page gives none. */
export const Origin = z.object({
  site: z.string().check(z.maxLength(40)),
  threadId: z.nullable(z.string().check(z.maxLength(200))),
});
export type Origin = z.infer<typeof Origin>;

export const Deal = z.object({
  id: DealId,
  name: z.string().check(z.maxLength(200)),
  status: DealStatus,
  stageId: StageId,
  stays: z.array(Stay),
  amount: z.nullable(Money),
  closeOn: z.nullable(Day),
  source: z.nullable(Source),
  accountId: z.nullable(AccountId),
  contactIds: z.array(ContactId),
  origin: z.nullable(Origin),
  createdAt: Instant,
  closedAt: z.nullable(Instant),
  lossReason: z.nullable(z.string()),
});
export type Deal = z.infer<typeof Deal>;

/** A contact and the accounts they belong to are never invented: every field that is not known is null. */
export const Contact = z.object({
  id: ContactId,
  name: z.nullable(z.string()),
  emails: z.array(z.string()),
  phone: z.nullable(z.string()),
  title: z.nullable(z.string()),
  accountId: z.nullable(AccountId),
  createdAt: Instant,
});
export type Contact = z.infer<typeof Contact>;

/** An organisation, known by its registrable domains. */
export const Account = z.object({
  id: AccountId,
  name: z.string(),
  domains: z.array(z.string()),
  createdAt: Instant,
});
export type Account = z.infer<typeof Account>;
