import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Task } from '../../../utils/domain/model/activity';
import type { DealId, TaskId } from '../../../utils/domain/model/ids';
import type { Day } from '../../../utils/domain/model/time';
import { dueTasks } from '../../../utils/domain/today/due-tasks';

const TODAY = 20_000 as Day;
const task = (id: string, dueOn: number, createdAt = 0, doneAt: number | null = null): Task => ({
  id: id as TaskId,
  dealId: 'd' as DealId,
  title: id,
  dueOn: dueOn as Day,
  doneAt,
  createdAt,
});
const ids = (tasks: Task[]) => dueTasks(tasks, TODAY).map((t) => t.id);

test('due today or before, open ones only', () => {
  expect(
    ids([task('today', 20_000), task('tomorrow', 20_001), task('late', 19_990), task('done', 19_990, 0, 5)]),
  ).toEqual(['late', 'today']);
});
test('the longest overdue first, then as they were made, then by id', () => {
  expect(
    ids([task('c', 20_000, 9), task('b', 20_000, 1), task('a', 20_000, 1), task('z', 19_999, 99)]),
  ).toEqual(['z', 'a', 'b', 'c']);
});
test('the order in which they come does not matter, and the list given is left alone', () => {
  const tasks = fc
    .array(fc.tuple(fc.integer({ min: 19_990, max: 20_005 }), fc.integer({ min: 0, max: 3 })), {
      maxLength: 12,
    })
    .map((list) => list.map(([due, made], i) => task(`t${i}`, due, made)));
  fc.assert(
    fc.property(tasks, (list) => {
      const before = list.map((t) => t.id);
      expect(ids([...list].reverse())).toEqual(ids(list));
      expect(list.map((t) => t.id)).toEqual(before);
    }),
  );
});
