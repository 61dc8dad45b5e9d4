import { applyEvent } from '../domain/events/catalogue';
import { type StoredEvent, tableOf } from '../domain/events/envelope';
import type { Task } from '../domain/model/activity';
import type { TableName } from '../domain/model/tables';
import type { StoredTask, WriteTransaction } from './schema';

/** Brings the one row that each event is about up to date, inside the transaction that appends the events. */
export async function project(transaction: WriteTransaction, events: readonly StoredEvent[]): Promise<void> {
  for (const event of events) {
    const table: TableName = tableOf[event.subject.kind];
    const store = transaction.objectStore(table);
    const row = applyEvent(await store.get(event.subject.id), event);
    if (row === undefined) await store.delete(event.subject.id);
    else await store.put((table === 'tasks' ? withOpenOn(row as Task) : row) as never);
  }
}

function withOpenOn(row: StoredTask): StoredTask {
  const { openOn: _, ...task } = row;
  return task.doneAt === null ? { ...task, openOn: task.dueOn } : task;
}
