import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { TextInput } from '../primitives/TextInput';
import { useWords } from '../words';

const PAUSE_MS = 120;

/** Asks once typing rests for a moment. */
export function SearchField({ onSearch }: { onSearch: (text: string) => unknown }) {
  const words = useWords('popup');
  const id = useId();
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div class="grow">
      <label class="vh" for={id}>
        {words.search}
      </label>
      <TextInput
        id={id}
        type="search"
        placeholder={words.search}
        maxLength={200}
        value={text}
        onInput={(typed) => {
          setText(typed);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onSearch(typed), PAUSE_MS);
        }}
      />
    </div>
  );
}
