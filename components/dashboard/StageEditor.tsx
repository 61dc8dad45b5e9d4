import type { DashboardState } from '../../utils/client/dashboard-state';
import type { StageRow } from '../../utils/client/dashboard-state-stages';
import { Button } from '../primitives/Button';
import { useWords } from '../words';
import { RemoveStage } from './RemoveStage';
import { SettingSelect } from './SettingSelect';
import { StageText } from './StageText';
import { chanceOf, daysOf } from './whole-number';

/** The fields of one stage, each written as soon as it is left. */
export function StageEditor({
  state,
  stage,
  others,
  onClose,
}: {
  state: DashboardState;
  stage: StageRow;
  others: readonly StageRow[];
  onClose: () => void;
}) {
  const { stages: words } = useWords('dashboard');
  const told = words.toldChanged(stage.name);
  const text = { state, stage, told };
  return (
    <div class="stage-editor">
      <div class="fields">
        <StageText
          {...text}
          part="name"
          label={words.name}
          stored={stage.name}
          check={(typed) => (typed === '' || typed.length > 60 ? words.wrongName : null)}
          changeOf={(typed) => ({ name: typed })}
        />
        <SettingSelect
          setup={state}
          field={`stage:${stage.id}:kind`}
          label={words.kind}
          hint={words.kindHint}
          value={state.saves.valueOf<string>(`stage:${stage.id}:kind`, stage.kind)}
          options={[
            { value: 'lead', label: words.kinds.lead },
            { value: 'open', label: words.kinds.open },
          ]}
          onInput={(kind) =>
            void state.stages.change(stage.id, 'kind', { kind: kind as 'lead' | 'open' }, told)
          }
        />
        <StageText
          {...text}
          part="chance"
          label={words.chance}
          hint={words.chanceHint}
          unit="%"
          stored={String(Math.round(stage.usualChance * 100))}
          check={(typed) => (chanceOf(typed) === null ? words.wrongChance : null)}
          changeOf={(typed) => ({ usualChance: (chanceOf(typed) ?? 0) / 100 })}
        />
        <StageText
          {...text}
          part="days"
          label={words.days}
          hint={words.daysHint}
          stored={String(stage.usualDays)}
          check={(typed) => (daysOf(typed) === null ? words.wrongDays : null)}
          changeOf={(typed) => ({ usualDays: daysOf(typed) ?? 0 })}
        />
      </div>
      <div class="actions">
        <Button onClick={onClose}>{words.done}</Button>
        <RemoveStage state={state} stage={stage} others={others} />
      </div>
    </div>
  );
}
