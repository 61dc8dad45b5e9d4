import { useEffect, useRef, useState } from 'preact/hooks';
import type { Setup } from '../../utils/client/dashboard-state-setup';
import { Field } from '../primitives/Field';
import { SaveMark } from '../setup/SaveMark';
import { useWords } from '../words';

const STILL_MS = 400;

/** The width of the sidebar; written when the slider has stood still for a moment, so that a drag is one change. */
export function WidthField({ setup, stored }: { setup: Setup; stored: number }) {
  const { look, setup: words } = useWords('dashboard');
  const common = useWords('common');
  const [draft, setDraft] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const state = setup.saves.stateOf('setting:sidebarWidth');
  const width = draft ?? setup.saves.valueOf('setting:sidebarWidth', stored);
  const write = async (value: number) => {
    await setup.set('sidebarWidth', value, words.toldSaved(look.width));
    setDraft(null);
  };
  return (
    <div class="set-field">
      <Field
        label={look.width}
        error={state.kind === 'failed' ? common.failure(state.failure.code, state.failure.detail) : undefined}
      >
        {(ids) => (
          <div class="slider">
            <input
              {...ids}
              type="range"
              min={300}
              max={400}
              step={10}
              value={width}
              aria-valuetext={look.widthOf(width)}
              onInput={(event) => {
                const value = Number(event.currentTarget.value);
                setDraft(value);
                clearTimeout(timer.current);
                timer.current = setTimeout(() => void write(value), STILL_MS);
              }}
            />
            <output class="t2 nowrap">{look.widthOf(width)}</output>
          </div>
        )}
      </Field>
      <SaveMark state={state} words={words} />
    </div>
  );
}
