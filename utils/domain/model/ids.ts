import { z } from '../zod';

/** An id is an opaque text of at most 64 characters; new ones are UUIDs made by whoever issues the command. */
const id = z.string().check(z.minLength(1), z.maxLength(64));

export const DealId = id.brand<'DealId'>();
export type DealId = z.infer<typeof DealId>;
export const ContactId = id.brand<'ContactId'>();
export type ContactId = z.infer<typeof ContactId>;
export const AccountId = id.brand<'AccountId'>();
export type AccountId = z.infer<typeof AccountId>;
export const ActivityId = id.brand<'ActivityId'>();
export type ActivityId = z.infer<typeof ActivityId>;
export const TaskId = id.brand<'TaskId'>();
export type TaskId = z.infer<typeof TaskId>;
export const StageId = id.brand<'StageId'>();
export type StageId = z.infer<typeof StageId>;
export const CommitId = id.brand<'CommitId'>();
export type CommitId = z.infer<typeof CommitId>;

/** Identifies one click, so that a retry of the same request changes nothing. */
export const Idem = id.brand<'Idem'>();
export type Idem = z.infer<typeof Idem>;
