import { CommitId, Idem } from '../model/ids';
import type { TableName } from '../model/tables';
import { Instant } from '../model/time';
import { z } from '../zod';

export const SubjectKind = z.enum([
  'deal',
  'contact',
  'account',
  'activity',
  'task',
  'stage',
  'quota',
  'setting',
  'neverWatch',
]);
export type SubjectKind = z.infer<typeof SubjectKind>;

/** Each event changes the one row that its subject names, and no other. */
export const tableOf = {
  deal: 'deals',
  contact: 'contacts',
  account: 'accounts',
  activity: 'activities',
  task: 'tasks',
  stage: 'stages',
  quota: 'quotas',
  setting: 'settings',
  neverWatch: 'neverWatch',
} as const satisfies Record<SubjectKind, TableName>;

/**
 * Something that happened, in the past tense. `v` is the version of its shape. Names, addresses, subjects and every free
 * text stand in `personal` only: erasing a person blanks it to null and leaves the sums right.
 */
export const StoredEvent = z.object({
  type: z.string(),
  v: z.int(),
  subject: z.object({ kind: SubjectKind, id: z.string() }),
  data: z.record(z.string(), z.unknown()),
  personal: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
});
export type StoredEvent = z.infer<typeof StoredEvent>;

export const CommitSource = z.enum(['you', 'mail', 'page', 'import', 'system']);
export type CommitSource = z.infer<typeof CommitSource>;

/**
 * One command's events, appended whole or not at all and never rewritten. `at` is when it happened, `recordedAt` when it
 * was written; `undoes` names the commit that this one takes back. `subjects` and `touches` are derived from the events
 * and indexed: which records, and which fields of them, this commit is about.
 */
export const Commit = z.object({
  seq: z.int(),
  id: CommitId,
  at: Instant,
  recordedAt: Instant,
  actor: z.string(),
  source: CommitSource,
  idems: z.array(Idem),
  undoes: z.optional(CommitId),
  subjects: z.array(z.string()),
  touches: z.array(z.string()),
  events: z.array(StoredEvent).check(z.minLength(1)),
});
export type Commit = z.infer<typeof Commit>;
/** A commit before the store gave it its place in the log. */
export type NewCommit = Omit<Commit, 'seq'>;
