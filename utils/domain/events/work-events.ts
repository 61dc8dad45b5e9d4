import { ActivityKind } from '../model/activity';
import { type ActivityId, ContactId, DealId, type TaskId } from '../model/ids';
import { Day, Instant } from '../model/time';
import { z } from '../zod';
import { defineEvent, defineFieldSet, defineLife } from './define';

const [activityLogged, activityWithdrawn] = defineLife({
  kind: 'activity',
  born: 'activity.logged',
  gone: 'activity.withdrawn',
  data: z.object({
    kind: ActivityKind,
    at: Instant,
    dealId: z.nullable(DealId),
    contactId: z.nullable(ContactId),
  }),
  personal: z.object({
    subject: z.nullable(z.string()),
    text: z.nullable(z.string()),
    messageKeys: z.array(z.string()),
  }),
  uses: (e) => [
    ...(e.data.dealId ? [`deal:${e.data.dealId}`] : []),
    ...(e.data.contactId ? [`contact:${e.data.contactId}`] : []),
  ],
  build: (e) => ({
    id: e.id as ActivityId,
    ...e.data,
    subject: e.personal?.subject ?? null,
    text: e.personal?.text ?? null,
    messageKeys: e.personal?.messageKeys ?? [],
  }),
});

const [taskAdded, taskWithdrawn] = defineLife({
  kind: 'task',
  born: 'task.added',
  gone: 'task.withdrawn',
  data: z.object({ dealId: DealId, dueOn: Day, createdAt: Instant }),
  personal: z.object({ title: z.string() }),
  uses: (e) => [`deal:${e.data.dealId}`],
  build: (e) => ({ id: e.id as TaskId, ...e.data, title: e.personal?.title ?? '', doneAt: null }),
});

const taskDone = defineEvent({
  type: 'task.done',
  kind: 'task',
  data: z.object({ doneAt: Instant }),
  touches: ['doneAt'],
  apply: (row, e) => row && { ...row, doneAt: e.data.doneAt },
  invert: (e) => ({ type: 'task.reopened', data: e.data }),
});

const taskReopened = defineEvent({
  type: 'task.reopened',
  kind: 'task',
  data: z.object({ doneAt: Instant }),
  touches: ['doneAt'],
  apply: (row) => row && { ...row, doneAt: null },
  invert: (e) => ({ type: 'task.done', data: e.data }),
});

export const workEvents = [
  activityLogged,
  activityWithdrawn,
  taskAdded,
  taskWithdrawn,
  taskDone,
  taskReopened,
  defineFieldSet('task.snoozed', 'task', 'dueOn', Day),
];
