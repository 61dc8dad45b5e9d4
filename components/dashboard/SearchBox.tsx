import { useRef } from 'preact/hooks';
import { Icon } from '../primitives/Icon';
import { IconButton } from '../primitives/IconButton';
import { TextInput } from '../primitives/TextInput';

/** A search that answers while one types; Escape and the cross empty it. */
export function SearchBox({
  label,
  clearLabel,
  value,
  onInput,
}: {
  label: string;
  clearLabel: string;
  value: string;
  onInput: (text: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div class="input-box search-box" ref={box}>
      <Icon name="search" />
      <TextInput
        type="search"
        size="sm"
        aria-label={label}
        placeholder={label}
        maxLength={200}
        value={value}
        onInput={onInput}
        onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && onInput('')}
      />
      {value !== '' && (
        <IconButton
          size="sm"
          icon="close"
          label={clearLabel}
          onClick={() => {
            onInput('');
            box.current?.querySelector('input')?.focus();
          }}
        />
      )}
    </div>
  );
}
