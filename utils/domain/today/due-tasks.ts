import type { Task } from '../model/activity';
import type { Day } from '../model/time';

/** Open tasks that are due today or were due before: the longest overdue first, then in the order they were made. */
export function dueTasks(tasks: Iterable<Task>, today: Day): Task[] {
  return [...tasks]
    .filter((task) => task.doneAt === null && task.dueOn <= today)
    .sort(
      (a, b) => a.dueOn - b.dueOn || a.createdAt - b.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
}
