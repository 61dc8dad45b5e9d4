import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuild } from '../../utils/store/rebuild';
import { TABLES } from '../../utils/store/schema';
import { ask, capture, click, get, openMail, tell } from '../support/store/ask';
import { type FakePorts, fakePorts } from '../support/store/fake-ports';

/** Every row of every table, as text. */
async function tables(ports: FakePorts): Promise<string> {
  const db = await ports.store();
  return JSON.stringify(await Promise.all(TABLES.map(async (table) => [table, await db.getAll(table)])));
}

type Command = [name: string, input: (ids: { dealId: string; taskId: string; contactId: string }) => object];
const commands: Command[] = [
  ['deal.rename', ({ dealId }) => ({ dealId, name: 'Another name' })],
  ['deal.setAmount', ({ dealId }) => ({ dealId, amountText: '12k EUR' })],
  ['deal.setAmount', ({ dealId }) => ({ dealId, amountText: '' })],
  ['deal.setCloseDate', ({ dealId }) => ({ dealId, closeOn: 20_800 })],
  ['deal.setSource', ({ dealId }) => ({ dealId, source: 'referral' })],
  ['deal.moveTo', ({ dealId }) => ({ dealId, stageId: 'proposal' })],
  ['deal.moveTo', ({ dealId }) => ({ dealId, stageId: 'new' })],
  ['deal.win', ({ dealId }) => ({ dealId })],
  ['deal.lose', ({ dealId }) => ({ dealId, reason: 'Price' })],
  ['deal.reopen', ({ dealId }) => ({ dealId })],
  ['deal.addContact', ({ dealId }) => ({ dealId, email: 'eva@norrskenlogistik.example', name: 'Eva' })],
  ['deal.removeContact', ({ dealId, contactId }) => ({ dealId, contactId })],
  ['note.add', ({ dealId }) => ({ dealId, text: 'Likes trucks' })],
  ['task.add', ({ dealId }) => ({ dealId, title: 'Call', dueOn: 20_790 })],
  ['task.complete', ({ taskId }) => ({ taskId })],
  ['task.snooze', ({ taskId }) => ({ taskId, dueOn: 20_795 })],
  ['stage.add', () => ({ name: 'Pilot', kind: 'open', usualChance: 0.4, usualDays: 20 })],
  ['stage.change', () => ({ stageId: 'proposal', name: 'Offer', usualChance: 0.6 })],
  ['stage.remove', () => ({ stageId: 'meeting' })],
  ['quota.set', () => ({ periodKey: '2026-Q4', amountText: '4 mkr' })],
  ['setting.change', () => ({ key: 'theme', value: 'dark' })],
  ['neverWatch.add', () => ({ entry: 'spam.example' })],
];

async function begin() {
  const ports = fakePorts();
  await openMail(ports);
  const { dealId } = await capture(ports);
  await tell(ports, 'task.add', { dealId, title: 'First', dueOn: 20_780 as never });
  const db = await ports.store();
  const [task] = await db.getAll('tasks');
  const [contact] = await db.getAll('contacts');
  return { ports, ids: { dealId, taskId: task!.id, contactId: contact!.id } };
}

describe('undo', () => {
  it('of any command leaves every table as it was', async () => {
    for (const [name, input] of commands) {
      const { ports, ids } = await begin();
      const before = await tables(ports);
      const done = (await tell(ports, name as 'deal.rename', input(ids) as never, 'dashboard')) as {
        commitId: never;
      };
      if (done.commitId === null) continue;
      expect(await tables(ports), name).not.toBe(before);
      await tell(ports, 'change.undo', { commitId: done.commitId }, 'dashboard');
      expect(await tables(ports), name).toBe(before);
      await ports.close();
    }
  });

  it('back through any run of commands leaves every table as it was, and the log rebuilds to the same tables', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...commands), { minLength: 1, maxLength: 8 }),
        async (run) => {
          const { ports, ids } = await begin();
          const states = [await tables(ports)];
          const done: string[] = [];
          for (const [name, input] of run) {
            const payload = { idem: click(), ...input(ids) };
            const answer = await ask(ports, name as 'deal.rename', payload, 'dashboard');
            if (!answer.ok || answer.value.commitId === null) continue;
            done.push(answer.value.commitId);
            states.push(await tables(ports));
          }
          await rebuild(await ports.store());
          expect(await tables(ports)).toBe(states.at(-1));
          for (const commitId of done.toReversed()) {
            expect(await tables(ports)).toBe(states.pop());
            await get(ports, 'change.undo', { idem: click(), commitId }, 'dashboard');
          }
          expect(await tables(ports)).toBe(states.pop());
          await rebuild(await ports.store());
          await ports.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is refused with the later change when the same field changed since, and works after that one is undone', async () => {
    const { ports, ids } = await begin();
    const first = await tell(ports, 'deal.setAmount', { dealId: ids.dealId, amountText: '100 kr' });
    const second = await tell(ports, 'deal.setAmount', { dealId: ids.dealId, amountText: '200 kr' });
    const undo = (commitId: unknown) => ask(ports, 'change.undo', { idem: click(), commitId });
    expect(await undo(first.commitId)).toEqual({
      ok: false,
      failure: { code: 'conflict', detail: second.commitId },
    });
    expect((await undo(second.commitId)).ok).toBe(true);
    expect((await undo(first.commitId)).ok).toBe(true);
    expect((await (await ports.store()).get('deals', ids.dealId))?.amount).toBeNull();
  });

  it('of an undo brings the change back', async () => {
    const { ports, ids } = await begin();
    const move = await tell(ports, 'deal.moveTo', { dealId: ids.dealId, stageId: 'proposal' as never });
    const after = await tables(ports);
    const undone = await tell(ports, 'change.undo', { commitId: move.commitId! });
    await tell(ports, 'change.undo', { commitId: undone.commitId! });
    expect(await tables(ports)).toBe(after);
  });

  it('of a capture is refused while something rests on the contact', async () => {
    const { ports } = await begin();
    const [made] = await (await ports.store()).getAllFromIndex('commits', 'subjects', 'task:none');
    expect(made).toBeUndefined();
    const history = await get(ports, 'history.view', {}, 'dashboard');
    const captured = history.items.find(({ changes }) =>
      changes.some(({ type }) => type === 'deal.captured'),
    );
    const answer = await ask(ports, 'change.undo', { idem: click(), commitId: captured!.commitId });
    expect(answer.ok).toBe(false);
  });
});

describe('a stage with deals in it', () => {
  it('is not removed before the rep says where they go, and then they stand there', async () => {
    const { ports, ids } = await begin();
    await tell(ports, 'deal.moveTo', { dealId: ids.dealId, stageId: 'meeting' as never });
    const remove = { idem: click(), stageId: 'meeting' };
    const refused = await ask(ports, 'stage.remove', remove, 'dashboard');
    expect(refused).toEqual({ ok: false, failure: { code: 'stage-in-use', detail: '1' } });
    await tell(
      ports,
      'stage.remove',
      { stageId: 'meeting' as never, moveTo: 'proposal' as never },
      'dashboard',
    );
    expect((await (await ports.store()).get('deals', ids.dealId))?.stageId).toBe('proposal');
  });

  it('the last lead stage stays', async () => {
    const { ports } = await begin();
    const answer = await ask(ports, 'stage.remove', { idem: click(), stageId: 'new' }, 'dashboard');
    expect(answer).toEqual({ ok: false, failure: { code: 'last-stage', detail: 'lead' } });
  });
});
