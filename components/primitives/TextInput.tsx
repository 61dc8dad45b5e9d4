import type { HTMLAttributes } from 'preact';
import { classes } from './classes';

export interface TextInputProps
  extends Omit<HTMLAttributes<HTMLInputElement>, 'onInput' | 'class' | 'role' | 'id'> {
  id?: string | undefined;
  type?: 'text' | 'search' | 'email' | 'url' | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  value: string;
  onInput: (value: string) => void;
  size?: 'sm' | 'md' | undefined;
  /** Suggestions; any other text may be typed. Needs the `id` of the field. */
  suggestions?: readonly string[] | undefined;
}

/** A one-line text field; wire it with the ids of its `Field`. */
export function TextInput({
  value,
  onInput,
  size = 'md',
  suggestions,
  type = 'text',
  ...rest
}: TextInputProps) {
  const list = suggestions && `${rest.id}-list`;
  return (
    <>
      <input
        autocomplete="off"
        {...rest}
        type={type}
        class={classes('input', size === 'sm' && 'input--sm')}
        dir="auto"
        value={value}
        list={list}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </>
  );
}
