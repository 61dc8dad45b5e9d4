import type { StageId } from '../model/ids';
import { Money } from '../model/money';
import { Stage } from '../model/stage';
import { z } from '../zod';
import { defineEvent, defineLife } from './define';

const StageBody = z.omit(Stage, { id: true });

const [stageAdded, stageRemoved] = defineLife({
  kind: 'stage',
  born: 'stage.added',
  gone: 'stage.removed',
  data: StageBody,
  build: (e) => ({ id: e.id as StageId, ...e.data }),
});

/** Some fields of a stage changed; both sides name the same fields. */
const stageChanged = defineEvent({
  type: 'stage.changed',
  kind: 'stage',
  data: z.object({ from: z.partial(StageBody), to: z.partial(StageBody) }),
  touches: ['definition'],
  apply: (row, e) => row && ({ ...row, ...e.data.to } as Stage),
  invert: (e) => ({ type: 'stage.changed', data: { from: e.data.to, to: e.data.from } }),
});

const quotaSet = defineEvent({
  type: 'quota.set',
  kind: 'quota',
  data: z.object({ from: z.nullable(Money), to: z.nullable(Money) }),
  touches: ['amount'],
  apply: (_, e) => (e.data.to ? { id: e.id, amount: e.data.to } : undefined),
  invert: (e) => ({ type: 'quota.set', data: { from: e.data.to, to: e.data.from } }),
});

/** `from` and `to` are null where the setting stands on its default, else boxed, because null is a value of some. */
const Box = z.nullable(z.object({ value: z.unknown() }));

const settingChanged = defineEvent({
  type: 'setting.changed',
  kind: 'setting',
  data: z.object({ from: Box, to: Box }),
  touches: ['value'],
  apply: (_, e) => (e.data.to ? { id: e.id, value: e.data.to.value } : undefined),
  invert: (e) => ({ type: 'setting.changed', data: { from: e.data.to, to: e.data.from } }),
});

const [neverWatchAdded, neverWatchRemoved] = defineLife({
  kind: 'neverWatch',
  born: 'neverWatch.added',
  gone: 'neverWatch.removed',
  data: z.object({}),
  personal: z.object({ entry: z.string() }),
  build: (e) => ({ id: e.id, entry: e.personal?.entry ?? '' }),
});

export const setupEvents = [
  stageAdded,
  stageRemoved,
  stageChanged,
  quotaSet,
  settingChanged,
  neverWatchAdded,
  neverWatchRemoved,
];
