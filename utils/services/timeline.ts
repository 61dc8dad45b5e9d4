import type { Commit, StoredEvent } from '../domain/events/envelope';
import { standing } from '../domain/events/undo';
import type { Activity } from '../domain/model/activity';
import type { DealId } from '../domain/model/ids';
import type { Money } from '../domain/model/money';
import type { Stage } from '../domain/model/stage';
import type { Day } from '../domain/model/time';
import type { TimelineItem } from '../protocol/views';
import type { Rows } from '../store/rows';

/** What happened to a deal, newest first, from the commits that stand: what was undone is not part of the story. */
export async function timelineOf(
  rows: Rows,
  dealId: DealId,
  stages: readonly Stage[],
): Promise<TimelineItem[]> {
  const names = new Map(stages.map(({ id, name }) => [id as string, name]));
  const items = standing(await rows.commitsAbout(`deal:${dealId}`)).flatMap((commit) =>
    commit.events.flatMap((event, index) => itemOf(commit, event, index, dealId, names) ?? []),
  );
  return items.sort((a, b) => b.at - a.at);
}

function itemOf(
  commit: Commit,
  event: StoredEvent,
  index: number,
  dealId: DealId,
  names: ReadonlyMap<string, string>,
): TimelineItem | null {
  const data = event.data;
  const personal = (event.personal ?? {}) as Record<string, string | undefined>;
  const isOwn = event.subject.id === dealId || data.dealId === dealId;
  const base = blank(commit, index);
  if (!isOwn) return null;
  switch (event.type) {
    case 'deal.captured':
      return { ...base, kind: 'captured', text: personal.name ?? null };
    case 'deal.stageChanged': {
      const { from, to } = data as unknown as { from: { stageId: string }; to: { stageId: string } };
      return {
        ...base,
        kind: 'stage',
        text: names.get(to.stageId) ?? null,
        before: names.get(from.stageId) ?? null,
      };
    }
    case 'deal.won':
      return { ...base, kind: 'won' };
    case 'deal.lost':
      return { ...base, kind: 'lost', text: personal.lossReason ?? null };
    case 'deal.reopened':
      return { ...base, kind: 'reopened' };
    case 'deal.amountChanged':
      return { ...base, kind: 'amount', amount: data.to as Money | null };
    case 'deal.closeDateMoved':
      return { ...base, kind: 'closeDate', on: data.to as Day | null };
    case 'activity.logged':
      return activityItem(base, event);
    default:
      return null;
  }
}

function activityItem(base: TimelineItem, { subject, data, personal }: StoredEvent): TimelineItem {
  const { kind, at } = data as unknown as Activity;
  const words = (personal ?? {}) as Partial<Activity>;
  return {
    ...base,
    kind,
    at,
    text: (kind === 'note' ? words.text : words.subject) ?? null,
    activityId: subject.id as Activity['id'],
  };
}

const blank = (commit: Commit, index: number): TimelineItem => ({
  id: `${commit.id}:${index}`,
  at: commit.at,
  kind: 'note',
  text: null,
  before: null,
  amount: null,
  on: null,
  activityId: null,
});
