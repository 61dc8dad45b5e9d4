import { event } from '../domain/events/make';
import type { ActivityId, TaskId } from '../domain/model/ids';
import type { RequestInput } from '../protocol/requests';
import type { Rows } from '../store/rows';
import { done } from './context';
import { dealOf } from './deals';
import type { Ports } from './ports';
import { Refusal } from './refusal';

async function taskOf(rows: Rows, id: TaskId) {
  const task = await rows.get('tasks', id);
  if (!task) throw new Refusal('not-found', 'task');
  return task;
}

export const addTask = (ports: Ports, input: RequestInput<'task.add'>) =>
  done(ports, input.idem, async (rows) => {
    const { id } = await dealOf(rows, input.dealId);
    const data = { dealId: id, dueOn: input.dueOn, createdAt: ports.now() };
    return { events: [event('task.added', ports.newId(), data, { title: input.title })] };
  });

export const completeTask = (ports: Ports, input: RequestInput<'task.complete'>) =>
  done(ports, input.idem, async (rows) => {
    const task = await taskOf(rows, input.taskId);
    return task.doneAt === null ? { events: [event('task.done', task.id, { doneAt: ports.now() })] } : null;
  });

export const snoozeTask = (ports: Ports, input: RequestInput<'task.snooze'>) =>
  done(ports, input.idem, async (rows) => {
    const task = await taskOf(rows, input.taskId);
    if (task.dueOn === input.dueOn) return null;
    return { events: [event('task.snoozed', task.id, { from: task.dueOn, to: input.dueOn })] };
  });

/** A note is an activity of the rep's own words. */
export const addNote = (ports: Ports, input: RequestInput<'note.add'>) =>
  done(ports, input.idem, async (rows) => {
    const { id } = await dealOf(rows, input.dealId);
    const data = { kind: 'note', at: ports.now(), dealId: id, contactId: null };
    const personal = { subject: null, text: input.text, messageKeys: [] };
    return { events: [event('activity.logged', ports.newId() as ActivityId, data, personal)] };
  });
