import { useId } from 'preact/hooks';

/** On or off, at once; the words beside it are its label. */
export function Switch({
  label,
  hint,
  isOn,
  onChange,
  disabled,
}: {
  label: string;
  hint?: string | undefined;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  disabled?: boolean | undefined;
}) {
  const id = useId();
  return (
    <div class="choice-line">
      <span class="grow">
        <label for={id}>{label}</label>
        {hint && (
          <span class="hint" id={`${id}-hint`} style={{ display: 'block' }}>
            {hint}
          </span>
        )}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        class="switch"
        checked={isOn}
        aria-checked={isOn}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
