import { useEffect, useRef } from 'preact/hooks';
import type { DashboardState } from '../../utils/client/dashboard-state';
import type { StageRow as Stage } from '../../utils/client/dashboard-state-stages';
import { Button } from '../primitives/Button';
import { IconButton } from '../primitives/IconButton';
import { useFormat, useWords } from '../words';
import { StageEditor } from './StageEditor';

export function StageRow({
  state,
  stage,
  others,
  index,
  count,
  isOpen,
  onToggle,
}: {
  state: DashboardState;
  stage: Stage;
  others: readonly Stage[];
  index: number;
  count: number;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}) {
  const { stages: words } = useWords('dashboard');
  const format = useFormat();
  const row = useRef<HTMLTableRowElement>(null);
  const moved = useRef<'up' | 'down' | null>(null);
  useEffect(() => {
    // Moving a row takes the focus away from the button inside it; at an end that button is off.
    const buttons = row.current?.querySelectorAll<HTMLButtonElement>('.stage-moves > button:enabled') ?? [];
    if (moved.current) [...buttons].at(moved.current === 'up' ? 0 : -1)?.focus();
    moved.current = null;
  }, [index]);
  const move = (direction: 'up' | 'down') => {
    moved.current = direction;
    return state.stages.move(stage.id, direction === 'up' ? -1 : 1, words.toldMoved(stage.name));
  };
  const learned =
    stage.comparable === 0
      ? words.learnedNone
      : words.learnedOf(format.number(stage.won), format.number(stage.comparable));
  return (
    <>
      <tr ref={row}>
        <th scope="row" class="med wrap">
          {stage.name}
          <span class="narrow-only small t3">
            {words.kinds[stage.kind]} · {words.learned}: {learned}
            <span class="tiny-only">
              {words.days}: {format.number(stage.usualDays)}
            </span>
          </span>
        </th>
        <td class="wide-only t2">{words.kinds[stage.kind]}</td>
        <td class="num">{format.percent(Math.round(stage.usualChance * 100))}</td>
        <td class="num wide-only t2">{learned}</td>
        <td class="num not-tiny">{format.number(stage.usualDays)}</td>
        <td class="stage-acts">
          <span class="stage-moves">
            <IconButton
              size="sm"
              icon="up"
              label={words.up(stage.name)}
              disabled={index === 0}
              onClick={() => move('up')}
            />
            <IconButton
              size="sm"
              icon="down"
              label={words.down(stage.name)}
              disabled={index === count - 1}
              onClick={() => move('down')}
            />
          </span>
          <Button
            kind="quiet"
            size="sm"
            label={words.editLabel(stage.name)}
            aria-expanded={isOpen}
            onClick={() => onToggle(!isOpen)}
          >
            {words.edit}
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr class="stage-edit">
          <td colSpan={6}>
            <StageEditor state={state} stage={stage} others={others} onClose={() => onToggle(false)} />
          </td>
        </tr>
      )}
    </>
  );
}
