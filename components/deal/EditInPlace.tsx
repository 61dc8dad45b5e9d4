import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../utils/protocol/result';
import { Field, type FieldIds } from '../primitives/Field';
import { useWords } from '../words';

/**
 * A value that becomes a field when it is clicked. Enter or leaving the field saves, Escape brings the value back; a refusal
 * keeps what was typed and says why. `draft` is what the field begins with.
 */
export function EditInPlace<T>({
  label,
  shown,
  draft,
  save,
  control,
  class: extra,
}: {
  label: string;
  shown: VNode | string;
  draft: T;
  save: (value: T) => Promise<Result<unknown>>;
  control: (props: FieldIds & { value: T; onInput: (value: T) => void }) => VNode;
  class?: string;
}) {
  const common = useWords('common');
  const words = useWords('sidebar');
  const [value, setValue] = useState<T | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    else if (wasOpen.current && (document.activeElement === document.body || !document.activeElement)) {
      button.current?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    setError(undefined);
  };
  const commit = async () => {
    if (value === null || Object.is(value, draft)) return close();
    const result = await save(value);
    if (result.ok) close();
    else setError(common.failure(result.failure.code, result.failure.detail));
  };
  if (!isOpen) {
    return (
      <button
        ref={button}
        type="button"
        class={`inplace ${extra ?? ''}`}
        title={words.edit(label)}
        onClick={() => {
          setValue(draft);
          setOpen(true);
        }}
      >
        {shown}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what the control inside does.
    <div
      ref={box}
      onFocusOut={(event) => {
        if (!box.current?.contains(event.relatedTarget as Node | null)) void commit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void commit();
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        }
      }}
    >
      <Field label={<span class="vh">{label}</span>} error={error}>
        {(ids) => control({ ...ids, value: value as T, onInput: setValue })}
      </Field>
    </div>
  );
}
