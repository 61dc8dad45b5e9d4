import type { Deal, DealStatus } from '../../../utils/domain/model/deal';
import { defaultStages } from '../../../utils/domain/model/defaults';
import type { DealId, StageId } from '../../../utils/domain/model/ids';
import type { Day } from '../../../utils/domain/model/time';
import { MS_PER_DAY } from '../../../utils/domain/model/time';

/** 1 January 2026, 12:00 UTC, is day 0 of these tests. */
export const START_DAY = 20_454;
export const START = START_DAY * MS_PER_DAY + MS_PER_DAY / 2;
export const at = (day: number): number => START + day * MS_PER_DAY;
export const on = (day: number): Day => (START_DAY + day) as Day;
export const dayOfUtc = (instant: number): Day => Math.floor(instant / MS_PER_DAY) as Day;
export const stages = defaultStages();

export interface DealShape {
  /** Stage and the day on which it was entered. */
  path?: readonly (readonly [string, number])[];
  status?: DealStatus;
  closed?: number | null;
  minor?: number | null;
  currency?: string;
  closeOn?: number | null;
  lossReason?: string | null;
}

let made = 0;

/** A deal from a few facts; days count from `START`. */
export function deal(shape: DealShape = {}): Deal {
  const path = shape.path ?? [['proposal', 0]];
  const minor = shape.minor === undefined ? 10_000_000 : shape.minor;
  const closed = shape.closed ?? null;
  return {
    id: `deal-${made++}` as DealId,
    name: 'A deal',
    status: shape.status ?? 'open',
    stageId: path.at(-1)![0] as StageId,
    stays: path.map(([stageId, day]) => ({ stageId: stageId as StageId, enteredAt: at(day) })),
    amount: minor === null ? null : { minor, currency: shape.currency ?? 'SEK' },
    closeOn: shape.closeOn === undefined || shape.closeOn === null ? null : on(shape.closeOn),
    source: null,
    accountId: null,
    contactIds: [],
    origin: null,
    createdAt: at(path[0]![1]),
    closedAt: closed === null ? null : at(closed),
    lossReason: shape.lossReason ?? null,
  };
}

/** Closed deals that stood `days` in a stage and were won or lost straight from it. */
export const closedFrom = (stage: string, status: 'won' | 'lost', days: number, count = 1): Deal[] =>
  Array.from({ length: count }, () => deal({ path: [[stage, 0]], status, closed: days }));
