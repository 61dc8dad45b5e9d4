import type { StageId } from '../domain/model/ids';
import type { RequestInput } from '../protocol/requests';
import type { SettingsView } from '../protocol/views';
import type { Saves } from './dashboard-state-saves';
import type { command } from './request';

export type StageRow = SettingsView['stages'][number];
export type StageChange = Omit<RequestInput<'stage.change'>, 'idem' | 'stageId' | 'before'>;
export type NewStage = Omit<RequestInput<'stage.add'>, 'idem'>;

/** The steps a deal is worked in; won and lost are ends, not steps, and nothing about them can be changed. */
export const workedStages = (stages: readonly StageRow[]): StageRow[] =>
  stages.filter(({ kind }) => kind === 'lead' || kind === 'open');

export function createStages(
  ports: { command: typeof command },
  saves: Saves,
  view: () => SettingsView | undefined,
) {
  return {
    add: (stage: NewStage, told: string) =>
      saves.run({ field: 'stage:new', told, write: () => ports.command('stage.add', stage) }),

    change: (stageId: StageId, part: string, change: StageChange, told: string) =>
      saves.run({
        field: `stage:${stageId}:${part}`,
        value: Object.values(change)[0],
        told,
        write: () => ports.command('stage.change', { stageId, ...change }),
      }),

    /** One place up or down. The protocol puts a stage in front of another, so down means: the next one comes up. */
    move: (stageId: StageId, by: -1 | 1, told: string) =>
      saves.run({
        field: 'stage:order',
        told,
        write: async () => {
          const worked = workedStages(view()?.stages ?? []);
          const at = worked.findIndex(({ id }) => id === stageId);
          const [moved, before] = by < 0 ? [worked[at], worked[at - 1]] : [worked[at + 1], worked[at]];
          if (!moved || !before) return { ok: true, value: null };
          return ports.command('stage.change', { stageId: moved.id, before: before.id });
        },
      }),

    remove: (stageId: StageId, moveTo: StageId | null, told: string) =>
      saves.run({
        field: `stage:${stageId}:remove`,
        told,
        write: () => ports.command('stage.remove', moveTo ? { stageId, moveTo } : { stageId }),
      }),
  };
}
export type Stages = ReturnType<typeof createStages>;
