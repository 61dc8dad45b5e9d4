import { AccountId, CommitId, ContactId, DealId, Idem, StageId, TaskId } from '../domain/model/ids';
import { Day } from '../domain/model/time';
import { z } from '../domain/zod';

const text = (max: number) => z.string().check(z.maxLength(max));
const filled = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/** Every command carries the id of its click, so that a retry changes nothing. */
const command = <S extends Record<string, z.core.$ZodType>>(shape: S) => z.object({ idem: Idem, ...shape });

/** Which tab is meant: left out by a frame (its own tab), given by popup and side panel (the window's active tab). */
const tabId = z.optional(z.int());

export const Nothing = z.object({});

/** `candidate`: the address the rep chose among the people of the mail; `dealId`: the deal the rep opened. */
export const TabQuery = z.object({
  tabId,
  candidate: z.optional(text(320)),
  dealId: z.optional(DealId),
});

/**
 * Capture somebody of the open mail. `key` is the page's record that was on screen when the rep clicked.
 * `asNew`: the rep saw the likely duplicates and wants a second deal all the same. `accountId`: the rep said "same
 * company" about this account; null: "different company"; left out: decide by the domain.
 */
export const CaptureInput = command({
  tabId,
  key: text(400),
  candidate: text(320),
  asNew: z.optional(z.boolean()),
  accountId: z.optional(z.nullable(AccountId)),
});

/** Capture from a text selection on a page that could not be read: the rep checked what is in the fields. */
export const DealAddInput = command({
  name: text(200),
  personName: text(200),
  email: text(320),
  accountName: text(200),
  amountText: text(60),
  closeOn: z.nullable(Day),
  stageId: z.optional(StageId),
  source: z.nullable(text(60)),
});

export const DealInput = command({ dealId: DealId });
export const DealRenameInput = command({ dealId: DealId, name: filled(200) });
/** `amountText` as typed; empty takes the amount away. */
export const DealAmountInput = command({ dealId: DealId, amountText: text(60) });
export const DealCloseDateInput = command({ dealId: DealId, closeOn: z.nullable(Day) });
export const DealMoveInput = command({ dealId: DealId, stageId: StageId });
export const DealSourceInput = command({ dealId: DealId, source: z.nullable(filled(60)) });
export const DealLoseInput = command({ dealId: DealId, reason: text(500) });
export const DealContactAddInput = command({ dealId: DealId, email: filled(320), name: text(200) });
export const DealContactRemoveInput = command({ dealId: DealId, contactId: ContactId });
export const NoteInput = command({ dealId: DealId, text: filled(5000) });
/** `selection`: what the rep marked in the mail, or empty. */
export const MailLogInput = command({ tabId, key: text(400), dealId: DealId, selection: text(5000) });

export const TaskAddInput = command({ dealId: DealId, title: filled(200), dueOn: Day });
export const TaskInput = command({ taskId: TaskId });
export const TaskSnoozeInput = command({ taskId: TaskId, dueOn: Day });

/** An address or a domain that is never offered as a lead. */
export const NeverWatchInput = command({ entry: filled(320) });
export const UndoInput = command({ commitId: CommitId });

export const DealQuery = z.object({ dealId: DealId });
export const SearchInput = z.object({ text: text(200) });
export const HistoryQuery = z.object({
  /** Only commits before this sequence number; left out: the newest. */
  before: z.optional(z.int()),
  text: z.optional(text(200)),
  dealId: z.optional(DealId),
});

export const SettingInput = command({ key: text(40), value: z.unknown() });
export const StageAddInput = command({
  name: filled(60),
  kind: z.enum(['lead', 'open']),
  usualChance: z.number().check(z.minimum(0.01), z.maximum(0.99)),
  usualDays: z.int().check(z.minimum(1), z.maximum(3650)),
});
/** `before`: the stage it is put in front of. */
export const StageChangeInput = command({
  stageId: StageId,
  name: z.optional(filled(60)),
  kind: z.optional(z.enum(['lead', 'open'])),
  usualChance: z.optional(z.number().check(z.minimum(0.01), z.maximum(0.99))),
  usualDays: z.optional(z.int().check(z.minimum(1), z.maximum(3650))),
  before: z.optional(StageId),
});
/** Without `moveTo` the removal of a stage in which deals stand is refused with `stage-in-use`. */
export const StageRemoveInput = command({ stageId: StageId, moveTo: z.optional(StageId) });
/** `periodKey` like 2026-Q4; an empty amount takes the quota away. */
export const QuotaInput = command({
  periodKey: z.string().check(z.regex(/^\d{4}-Q[1-4]$/)),
  amountText: text(60),
});

/** A host the browser has already granted to the extension, and the site that was recognised there. */
export const SiteAllowInput = command({ host: filled(260), siteId: filled(40) });
export const SiteHostInput = command({ host: filled(260) });
export const SitePauseInput = command({ tabId, isOn: z.boolean() });

/** What the overlay says when it starts: the token its frame will show. */
export const SidebarExpectInput = z.object({ token: z.string().check(z.minLength(16), z.maxLength(64)) });
export const SidebarLayoutInput = z.object({
  tabId,
  open: z.optional(z.boolean()),
  width: z.optional(z.int().check(z.minimum(300), z.maximum(400))),
});
export const TabOnlyInput = z.object({ tabId });
