import type { Day } from '../domain/model/time';
import type { TaskView } from '../protocol/views';
import type { Rows } from '../store/rows';
import { taskView } from './deal-view';

/** Open tasks due today or earlier, the latest first in line, at most `limit` of them, and how many there are in all. */
export async function dueToday(
  rows: Rows,
  today: Day,
  limit: number,
): Promise<{ tasks: TaskView[]; count: number }> {
  const due = await rows.where('tasks', 'openOn', IDBKeyRange.upperBound(today));
  const open: TaskView[] = [];
  for (const task of due) {
    const deal = await rows.get('deals', task.dealId);
    if (deal?.status === 'open') open.push(await taskView(rows, task));
  }
  return { tasks: open.slice(0, limit), count: open.length };
}
