import { useState } from 'preact/hooks';
import { workedStages } from '../../utils/client/dashboard-state-stages';
import type { StageId } from '../../utils/domain/model/ids';
import { Button } from '../primitives/Button';
import { FailureNote } from '../setup/FailureNote';
import { useWords } from '../words';
import { AddStage } from './AddStage';
import { Section } from './Section';
import { StageRow } from './StageRow';
import type { SectionProps } from './section-props';

/** The steps of the pipeline as a table; one row at a time opens for editing. */
export function StagesSection({ state, view }: SectionProps) {
  const { stages: words } = useWords('dashboard');
  const [open, setOpen] = useState<StageId | 'new' | null>(null);
  const stages = workedStages(view.stages);
  const order = state.saves.stateOf('stage:order');
  return (
    <Section name="stages">
      <table class="table stage-table">
        <thead>
          <tr>
            <th>{words.stage}</th>
            <th class="wide-only">{words.kind}</th>
            <th class="num">{words.chance}</th>
            <th class="num wide-only">
              <span title={words.learnedHint}>{words.learned}</span>
            </th>
            <th class="num not-tiny">{words.days}</th>
            <th>
              <span class="vh">{words.change}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage, index) => (
            <StageRow
              key={stage.id}
              state={state}
              stage={stage}
              others={stages.filter(({ id }) => id !== stage.id)}
              index={index}
              count={stages.length}
              isOpen={open === stage.id}
              onToggle={(isOpen) => setOpen(isOpen ? stage.id : null)}
            />
          ))}
        </tbody>
      </table>
      {order.kind === 'failed' && <FailureNote failure={order.failure} />}
      {open === 'new' ? (
        <AddStage state={state} onClose={() => setOpen(null)} />
      ) : (
        <Button kind="quiet" icon="plus" class="add-entry" onClick={() => setOpen('new')}>
          {words.add}
        </Button>
      )}
    </Section>
  );
}
