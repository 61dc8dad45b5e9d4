import { z } from '../domain/zod';

const line = (max: number) => z.string().check(z.maxLength(max));

/** A person as the page names them: the name is decoration, the address decides. */
export const PagePerson = z.object({ name: z.nullable(line(1000)), email: line(320) });
export type PagePerson = z.infer<typeof PagePerson>;

export const PageKind = z.enum(['thread', 'inbox', 'compose', 'contact', 'account', 'lead', 'deal', 'list']);
export type PageKind = z.infer<typeof PageKind>;

/** Why a fact that a page of this kind usually gives is absent. */
export const AbsenceReason = z.enum(['notInPage', 'waysDisagree', 'oneWayOnly', 'invalid']);
export type AbsenceReason = z.infer<typeof AbsenceReason>;

/**
 * What the open mail's own header says. Everything comes from a hostile page: it is validated and cut here, and shown as
 * text only. `account` is the signed-in user's address. `participants` are the senders of the other messages of the
 * conversation, newest first. `text` is the visible text of the open message (at most 20 kB, never stored): the
 * background looks there for form lines and forwarded headers and forgets it. `sentAt` is set only where the page gives
 * an instant without doubt; `dateText` is what it shows.
 */
export const Facts = z.object({
  site: line(40),
  kind: PageKind,
  key: line(400),
  threadId: z.nullable(line(200)),
  messageId: z.nullable(line(200)),
  subject: z.nullable(line(1000)),
  account: z.nullable(line(320)),
  sender: z.nullable(PagePerson),
  replyTo: z.nullable(PagePerson),
  recipients: z.array(PagePerson).check(z.maxLength(200)),
  cc: z.array(PagePerson).check(z.maxLength(200)),
  participants: z.array(PagePerson).check(z.maxLength(200)),
  dateText: z.nullable(line(200)),
  sentAt: z.nullable(z.int()),
  isBulk: z.boolean(),
  text: line(20_000),
  reasons: z.record(line(40), AbsenceReason),
});
export type Facts = z.infer<typeof Facts>;

/**
 * What a content script reports of the page it stands on.
 * `read`: a record is open; `nothing`: the page is understood and shows no single record (a list, a compose window);
 * `unreadable`: a record is open but it could not be read, `failed` names the facts that are missing.
 */
export const PageReport = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('read'), facts: Facts }),
  z.object({
    outcome: z.literal('nothing'),
    site: line(40),
    kind: z.nullable(PageKind),
    account: z.nullable(line(320)),
  }),
  z.object({
    outcome: z.literal('unreadable'),
    site: line(40),
    kind: PageKind,
    key: z.nullable(line(400)),
    failed: z.array(line(40)).check(z.maxLength(40)),
  }),
]);
export type PageReport = z.infer<typeof PageReport>;
