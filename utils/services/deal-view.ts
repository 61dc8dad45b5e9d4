import type { Contact, Deal } from '../domain/model/deal';
import { KNOWN_SOURCES } from '../domain/model/deal';
import type { DealId } from '../domain/model/ids';
import type { Stage } from '../domain/model/stage';
import { ageInStage } from '../domain/scoring/age';
import { score } from '../domain/scoring/score';
import type { AgeView, ChanceView, DealCard, DealView, StageOption, TaskView } from '../protocol/views';
import type { Rows } from '../store/rows';
import type { ClosedDeal } from './closed-deals';
import type { Ports } from './ports';
import { timelineOf } from './timeline';

const TIMELINE_SHOWN = 200;

export const stageOption = ({ id, name, kind }: Stage): StageOption => ({ id, name, kind });

export const stagesInOrder = async (rows: Rows): Promise<Stage[]> =>
  (await rows.all('stages')).sort((a, b) => a.order - b.order);

/** A deal as the rep sees it; null when it is gone. `closed`: what the chance is learned from. */
export async function dealView(
  ports: Ports,
  rows: Rows,
  dealId: DealId,
  closed: readonly ClosedDeal[],
): Promise<DealView | null> {
  const deal = await rows.get('deals', dealId);
  if (!deal) return null;
  const stages = await stagesInOrder(rows);
  const stage = stages.find(({ id }) => id === deal.stageId);
  if (!stage) return null;
  const account = deal.accountId ? await rows.get('accounts', deal.accountId) : undefined;
  const contacts = await Promise.all(deal.contactIds.map((id) => rows.get('contacts', id)));
  const timeline = await timelineOf(rows, deal.id, stages);
  const isOpen = deal.status === 'open';
  return {
    id: deal.id,
    name: deal.name,
    status: deal.status,
    stage: stageOption(stage),
    stages: stages.map(stageOption),
    nextStage: isOpen ? nextStage(stages, stage) : null,
    amount: deal.amount,
    closeOn: deal.closeOn,
    source: deal.source,
    sources: [...KNOWN_SOURCES],
    account: account ? { id: account.id, name: account.name } : null,
    contacts: contacts.filter((contact) => contact !== undefined).map(contactBrief),
    createdAt: deal.createdAt,
    closedAt: deal.closedAt,
    lossReason: deal.lossReason,
    chance: isOpen ? chanceView(deal, stages, closed, ports.now()) : null,
    age: isOpen ? ageView(deal, closed, ports.now()) : null,
    tasks: await tasksOf(rows, deal),
    timeline: timeline.slice(0, TIMELINE_SHOWN),
    timelineTotal: timeline.length,
  };
}

const contactBrief = ({ id, name, emails }: Contact) => ({ id, name, email: emails[0] ?? null });

function nextStage(stages: readonly Stage[], stage: Stage): StageOption | null {
  const worked = stages.filter(({ kind }) => kind === 'lead' || kind === 'open');
  const next = worked[worked.findIndex(({ id }) => id === stage.id) + 1];
  return next ? stageOption(next) : null;
}

function chanceView(
  deal: Deal,
  stages: readonly Stage[],
  closedDeals: readonly ClosedDeal[],
  asOf: number,
): ChanceView | null {
  const made = score(deal, { stages, closedDeals, asOf });
  return (
    made && {
      percent: made.shown,
      low: made.lowShown,
      high: made.highShown,
      comparable: made.basis.comparable,
      closed: made.basis.closed,
      isMostlyAssumption: made.isMostlyAssumption,
      usual: made.usual.percent,
      drivers: made.drivers,
    }
  );
}

const ageView = (deal: Deal, closedDeals: readonly ClosedDeal[], asOf: number): AgeView =>
  ageInStage(deal, { closedDeals, asOf });

async function tasksOf(rows: Rows, deal: Deal): Promise<TaskView[]> {
  const tasks = await rows.where('tasks', 'dealId', deal.id);
  const open = tasks.filter(({ doneAt }) => doneAt === null).sort((a, b) => a.dueOn - b.dueOn);
  return Promise.all(open.map((task) => taskView(rows, task)));
}

/** A task with the deal it belongs to. */
export async function taskView(
  rows: Rows,
  {
    id,
    dealId,
    title,
    dueOn,
  }: { id: TaskView['id']; dealId: DealId; title: string; dueOn: TaskView['dueOn'] },
): Promise<TaskView> {
  const deal = await rows.get('deals', dealId);
  const account = deal?.accountId ? await rows.get('accounts', deal.accountId) : undefined;
  return {
    id,
    dealId,
    title,
    dealName: deal?.name ?? '',
    accountName: account?.name ?? null,
    amount: deal?.amount ?? null,
    dueOn,
  };
}

export async function dealCard(rows: Rows, deal: Deal): Promise<DealCard> {
  const account = deal.accountId ? await rows.get('accounts', deal.accountId) : undefined;
  const stage = await rows.get('stages', deal.stageId);
  return {
    id: deal.id,
    name: deal.name,
    stageName: stage?.name ?? '',
    status: deal.status,
    amount: deal.amount,
    accountName: account?.name ?? null,
  };
}
