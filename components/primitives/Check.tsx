import { useId } from 'preact/hooks';
import { classes } from './classes';

/** A check box; round, it means "done". The label is its name, and stands beside it only when `isLabelVisible`. */
export function Check({
  label,
  isRound,
  isOn = false,
  isLabelVisible,
  onChange,
}: {
  label: string;
  isRound?: boolean | undefined;
  isOn?: boolean | undefined;
  isLabelVisible?: boolean | undefined;
  onChange: (isOn: boolean) => void;
}) {
  const id = useId();
  const box = (
    <input
      id={id}
      type="checkbox"
      class={classes('check', isRound && 'check--round')}
      checked={isOn}
      aria-label={isLabelVisible ? undefined : label}
      title={isLabelVisible ? undefined : label}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
  if (!isLabelVisible) return box;
  return (
    <div class="choice-line">
      {box}
      <label class="grow" for={id}>
        {label}
      </label>
    </div>
  );
}
