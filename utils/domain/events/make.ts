import type { CommitId, Idem } from '../model/ids';
import { definitionOf } from './catalogue';
import type { CommitSource, NewCommit, StoredEvent, SubjectKind } from './envelope';

/** An event of the present version. */
export function event(
  type: string,
  id: string,
  data: Record<string, unknown>,
  personal?: Record<string, unknown>,
): StoredEvent {
  const { kind, v } = definitionOf({ type, v: 0 });
  return { type, v, subject: { kind: kind as SubjectKind, id }, data, ...(personal ? { personal } : {}) };
}

/** Fields of the own subjects that an event changes, as `deal:ID/amount`, or `deal:ID/*` for the whole record. */
export const touchesOf = (e: StoredEvent): string[] =>
  definitionOf(e).touches.map((field) => `${e.subject.kind}:${e.subject.id}/${field}`);

/** Records that an event rests on, as `contact:ID/used`. */
export const usesOf = (e: StoredEvent): string[] =>
  definitionOf(e)
    .uses(e)
    .map((subject) => `${subject}/used`);

export interface CommitHead {
  id: CommitId;
  at: number;
  recordedAt: number;
  source: CommitSource;
  idem: Idem;
  undoes?: CommitId;
}

/** One command's events as a commit, with what it is about derived from them. */
export function makeCommit(head: CommitHead, events: StoredEvent[]): NewCommit {
  const touches = [...new Set(events.flatMap((e) => [...touchesOf(e), ...usesOf(e)]))];
  return {
    id: head.id,
    at: head.at,
    recordedAt: head.recordedAt,
    actor: 'user',
    source: head.source,
    idems: [head.idem],
    ...(head.undoes ? { undoes: head.undoes } : {}),
    subjects: [...new Set(touches.map((touch) => touch.slice(0, touch.lastIndexOf('/'))))],
    touches,
    events,
  };
}
