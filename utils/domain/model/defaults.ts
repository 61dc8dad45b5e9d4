import type { StageId } from './ids';
import type { Stage, StageKind } from './stage';

export type DefaultStageId = 'new' | 'qualified' | 'meeting' | 'proposal' | 'negotiation' | 'won' | 'lost';

/** Names in the user's language; the ones left out stay English. */
export type DefaultStageNames = Partial<Record<DefaultStageId, string>>;

/** id, kind, English name, usual chance (0 to 1), days still to go until won (median). */
const ROWS: readonly (readonly [DefaultStageId, StageKind, string, number, number])[] = [
  ['new', 'lead', 'New lead', 0.1, 60],
  ['qualified', 'open', 'Qualified', 0.2, 45],
  ['meeting', 'open', 'Meeting', 0.35, 35],
  ['proposal', 'open', 'Proposal', 0.5, 25],
  ['negotiation', 'open', 'Negotiation', 0.7, 14],
  ['won', 'won', 'Won', 1, 0],
  ['lost', 'lost', 'Lost', 0, 0],
];

/** The pipeline until the user says otherwise: labelled starting assumptions, not knowledge. */
export function defaultStages(names: DefaultStageNames = {}): Stage[] {
  return ROWS.map(([id, kind, english, usualChance, usualDays], order) => ({
    id: id as StageId,
    name: names[id] ?? english,
    kind,
    order,
    usualChance,
    usualDays,
  }));
}
