import type { HTMLAttributes } from 'preact';
import type { Day } from '../../utils/domain/model/time';
import { dayToIso, isoToDay } from '../../utils/i18n/iso-day';
import { classes } from './classes';

export interface DateInputProps extends Omit<HTMLAttributes<HTMLInputElement>, 'onInput' | 'class' | 'role'> {
  disabled?: boolean | undefined;
  value: Day | null;
  /** Null while the field is empty or holds no whole date. */
  onInput: (day: Day | null) => void;
  min?: Day | undefined;
  size?: 'sm' | 'md' | undefined;
}

/** The browser's own date field, in days of the domain. */
export function DateInput({ value, onInput, min, size = 'md', ...rest }: DateInputProps) {
  return (
    <input
      {...rest}
      type="date"
      class={classes('input', size === 'sm' && 'input--sm')}
      value={value === null ? '' : dayToIso(value)}
      min={min === undefined ? undefined : dayToIso(min)}
      onInput={(event) => onInput(isoToDay(event.currentTarget.value))}
    />
  );
}
