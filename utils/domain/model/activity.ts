import { z } from '../zod';
import { ActivityId, ContactId, DealId, TaskId } from './ids';
import { Day, Instant } from './time';

export const ActivityKind = z.enum(['mailIn', 'mailOut', 'note']);
export type ActivityKind = z.infer<typeof ActivityKind>;

/**
 * What happened. A mail is its facts (subject, who, when) and what the rep selected; its body is never stored.
 * `messageKeys` make logging the same mail twice impossible: site + account + message id, and a content key.
 */
export const Activity = z.object({
  id: ActivityId,
  kind: ActivityKind,
  at: Instant,
  dealId: z.nullable(DealId),
  contactId: z.nullable(ContactId),
  subject: z.nullable(z.string()),
  text: z.nullable(z.string()),
  messageKeys: z.array(z.string()),
});
export type Activity = z.infer<typeof Activity>;

/** What is to be done: the next step of a deal. `doneAt` is null while it is open. */
export const Task = z.object({
  id: TaskId,
  dealId: DealId,
  title: z.string(),
  dueOn: Day,
  doneAt: z.nullable(Instant),
  createdAt: Instant,
});
export type Task = z.infer<typeof Task>;
