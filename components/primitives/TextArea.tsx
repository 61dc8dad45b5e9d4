import type { TextareaHTMLAttributes } from 'preact';

export interface TextAreaProps extends Omit<TextareaHTMLAttributes, 'value' | 'onInput' | 'class'> {
  value: string;
  onInput: (value: string) => void;
}

/** Several lines of text. */
export function TextArea({ value, onInput, rows = 3, ...rest }: TextAreaProps) {
  return (
    <textarea
      {...rest}
      rows={rows}
      dir="auto"
      class="input input--area"
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
