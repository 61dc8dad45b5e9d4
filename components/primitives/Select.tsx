import type { HTMLAttributes } from 'preact';
import { classes } from './classes';

export interface SelectProps
  extends Omit<HTMLAttributes<HTMLSelectElement>, 'onInput' | 'onChange' | 'class' | 'role'> {
  disabled?: boolean | undefined;
  value: string;
  options: readonly { value: string; label: string }[];
  onInput: (value: string) => void;
  size?: 'sm' | 'md' | undefined;
}

/** The browser's own list of choices. */
export function Select({ value, options, onInput, size = 'md', ...rest }: SelectProps) {
  return (
    <select
      {...rest}
      class={classes('input', size === 'sm' && 'input--sm')}
      value={value}
      onChange={(event) => onInput(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
