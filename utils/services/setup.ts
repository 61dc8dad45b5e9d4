import type { StoredEvent } from '../domain/events/envelope';
import { event } from '../domain/events/make';
import { parseEmail } from '../domain/matching/email';
import type { Stage } from '../domain/model/stage';
import type { RequestInput } from '../protocol/requests';
import type { Rows } from '../store/rows';
import { done } from './context';
import { movingTo, understand } from './deals';
import type { Ports } from './ports';
import { Refusal } from './refusal';

const inOrder = async (rows: Rows) => (await rows.all('stages')).sort((a, b) => a.order - b.order);
const isWorked = (stage: Stage) => stage.kind === 'lead' || stage.kind === 'open';

export function addStage(ports: Ports, input: RequestInput<'stage.add'>) {
  return done(ports, input.idem, async (rows) => {
    const last = (await inOrder(rows)).filter(isWorked).at(-1);
    const { name, kind, usualChance, usualDays } = input;
    const order = (last?.order ?? 0) + 1;
    return { events: [event('stage.added', ports.newId(), { name, kind, usualChance, usualDays, order })] };
  });
}

export function changeStage(ports: Ports, input: RequestInput<'stage.change'>) {
  return done(ports, input.idem, async (rows) => {
    const stages = await inOrder(rows);
    const stage = stages.find(({ id }) => id === input.stageId);
    if (!stage || !isWorked(stage)) throw new Refusal('not-found', 'stage');
    if (input.kind === 'open') assertKept(stages, stage, 'lead');
    const { name, kind, usualChance, usualDays } = input;
    const wanted: { [K in keyof Stage]?: Stage[K] | undefined } = {
      name,
      kind,
      usualChance,
      usualDays,
      order: orderBefore(stages, stage, input.before),
    };
    const fields = (Object.keys(wanted) as (keyof Stage)[]).filter(
      (field) => wanted[field] !== undefined && wanted[field] !== stage[field],
    );
    if (fields.length === 0) return null;
    const pick = (from: typeof wanted) => Object.fromEntries(fields.map((field) => [field, from[field]]));
    return { events: [event('stage.changed', stage.id, { from: pick(stage), to: pick(wanted) })] };
  });
}

/** A place between the stage that it is put in front of and that one's neighbour. */
function orderBefore(stages: Stage[], stage: Stage, before: string | undefined): number | undefined {
  if (before === undefined) return undefined;
  const others = stages.filter(({ id }) => id !== stage.id);
  const at = others.findIndex(({ id }) => id === before);
  if (at < 0) throw new Refusal('not-found', 'stage');
  const next = others[at]!.order;
  return at === 0 ? next - 1 : (others[at - 1]!.order + next) / 2;
}

/** A capture needs a lead stage to put a deal in. */
function assertKept(stages: Stage[], leaving: Stage, kind: Stage['kind']): void {
  if (leaving.kind !== kind) return;
  if (!stages.some((stage) => stage.kind === kind && stage.id !== leaving.id))
    throw new Refusal('last-stage', kind);
}

/** Deals that stand in the stage move in the same commit, so that one undo brings all of it back. */
export function removeStage(ports: Ports, input: RequestInput<'stage.remove'>) {
  return done(ports, input.idem, async (rows) => {
    const stages = await inOrder(rows);
    const stage = stages.find(({ id }) => id === input.stageId);
    if (!stage || !isWorked(stage)) throw new Refusal('not-found', 'stage');
    assertKept(stages, stage, 'lead');
    const deals = (await rows.where('deals', 'status', 'open')).filter(({ stageId }) => stageId === stage.id);
    if (deals.length > 0 && input.moveTo === undefined)
      throw new Refusal('stage-in-use', String(deals.length));
    const target = stages.find(({ id }) => id === input.moveTo && id !== stage.id);
    if (deals.length > 0 && !(target && isWorked(target))) throw new Refusal('not-found', 'stage');
    const moves: StoredEvent[] = deals.flatMap((deal) => movingTo(deal, target!.id, ports.now()));
    const { id, ...body } = stage;
    return { events: [...moves, event('stage.removed', id, body)] };
  });
}

export async function setQuota(ports: Ports, input: RequestInput<'quota.set'>) {
  const amount = await understand(ports, input.amountText);
  return done(ports, input.idem, async (rows) => {
    const before = (await rows.get('quotas', input.periodKey))?.amount ?? null;
    if (JSON.stringify(before) === JSON.stringify(amount)) return null;
    return { events: [event('quota.set', input.periodKey, { from: before, to: amount })] };
  });
}

/** An address or a domain, normalised; `@firma.se` and `firma.se` mean the domain. */
export function normaliseEntry(entry: string): string {
  const text = entry.trim().toLowerCase().replace(/^@/, '');
  if (text.includes('@')) {
    const email = parseEmail(text);
    if (!email) throw new Refusal('bad-input', 'email');
    return email.key;
  }
  if (!/^[^\s.@/]+(\.[^\s.@/]+)+$/.test(text)) throw new Refusal('bad-input', 'domain');
  return text;
}

export function addNeverWatch(ports: Ports, input: RequestInput<'neverWatch.add'>) {
  return done(ports, input.idem, async (rows) => {
    const entry = normaliseEntry(input.entry);
    if ((await rows.all('neverWatch')).some((row) => row.entry === entry)) return null;
    return { events: [event('neverWatch.added', ports.newId(), {}, { entry })] };
  });
}

export function removeNeverWatch(ports: Ports, input: RequestInput<'neverWatch.remove'>) {
  return done(ports, input.idem, async (rows) => {
    const rowsHere = (await rows.all('neverWatch')).filter((row) => row.entry === input.entry);
    return { events: rowsHere.map((row) => event('neverWatch.removed', row.id, {}, { entry: row.entry })) };
  });
}
