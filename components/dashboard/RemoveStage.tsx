import { useState } from 'preact/hooks';
import type { DashboardState } from '../../utils/client/dashboard-state';
import type { StageRow } from '../../utils/client/dashboard-state-stages';
import type { StageId } from '../../utils/domain/model/ids';
import type { Failure } from '../../utils/protocol/result';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { Field } from '../primitives/Field';
import { Select } from '../primitives/Select';
import { FailureNote } from '../setup/FailureNote';
import { useWords } from '../words';
import { headingId } from './use-current-section';

/** Removes a stage; when deals stand in it, asks first where they go. */
export function RemoveStage({
  state,
  stage,
  others,
}: {
  state: DashboardState;
  stage: StageRow;
  others: readonly StageRow[];
}) {
  const { stages: words } = useWords('dashboard');
  const common = useWords('common');
  /** How many deals stand in the stage, while the question is open. */
  const [standing, setStanding] = useState<number | null>(null);
  const [target, setTarget] = useState<StageId | undefined>(others[0]?.id);
  const [failure, setFailure] = useState<Failure>();

  const remove = async (moveTo: StageId | null) => {
    setFailure(undefined);
    const result = await state.stages.remove(stage.id, moveTo, words.toldRemoved(stage.name));
    if (result.ok) {
      document.getElementById(headingId('stages'))?.focus();
      return;
    }
    if (result.failure.code === 'stage-in-use' && moveTo === null) {
      setStanding(Number(result.failure.detail ?? stage.openDeals));
    } else {
      setFailure(result.failure);
    }
  };
  return (
    <>
      <Button
        kind="danger"
        icon="trash"
        onClick={() => (stage.openDeals > 0 ? setStanding(stage.openDeals) : remove(null))}
      >
        {words.remove}
      </Button>
      {standing === null ? (
        <FailureNote failure={failure} />
      ) : (
        <Dialog title={words.removeTitle(stage.name)} onClose={() => setStanding(null)}>
          <div class="dialog-body">
            <p>{words.removeAsk(standing, stage.name)}</p>
            <Field label={words.moveTo}>
              {(ids) => (
                <Select
                  {...ids}
                  value={target ?? ''}
                  options={others.map(({ id, name }) => ({ value: id, label: name }))}
                  onInput={(id) => setTarget(id as StageId)}
                />
              )}
            </Field>
            <FailureNote failure={failure} />
            <div class="actions">
              <Button kind="primary" disabled={target === undefined} onClick={() => target && remove(target)}>
                {words.moveAndRemove}
              </Button>
              <Button onClick={() => setStanding(null)}>{common.cancel}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
