import { expect, test } from 'vitest';
import { defaultStages } from '../../../utils/domain/model/defaults';
import { Stage } from '../../../utils/domain/model/stage';

test('the first pipeline has the stated chances and days', () => {
  expect(defaultStages().map((s) => [s.id, s.kind, s.name, s.usualChance, s.usualDays])).toEqual([
    ['new', 'lead', 'New lead', 0.1, 60],
    ['qualified', 'open', 'Qualified', 0.2, 45],
    ['meeting', 'open', 'Meeting', 0.35, 35],
    ['proposal', 'open', 'Proposal', 0.5, 25],
    ['negotiation', 'open', 'Negotiation', 0.7, 14],
    ['won', 'won', 'Won', 1, 0],
    ['lost', 'lost', 'Lost', 0, 0],
  ]);
});
test('each is a valid stage, in ascending order', () => {
  const stages = defaultStages();
  for (const stage of stages) expect(Stage.safeParse(stage).success).toBe(true);
  expect(stages.map((s) => s.order)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
test('names come from the caller where given', () => {
  const names = defaultStages({ new: 'Ny', won: 'Vunnen' }).map((s) => s.name);
  expect(names).toEqual(['Ny', 'Qualified', 'Meeting', 'Proposal', 'Negotiation', 'Vunnen', 'Lost']);
});
