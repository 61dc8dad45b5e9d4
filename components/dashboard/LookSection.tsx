import type { Theme } from '../../utils/domain/model/settings';
import { useWords } from '../words';
import { Choice } from './Choice';
import { Section } from './Section';
import type { SectionProps } from './section-props';
import { WidthField } from './WidthField';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

export function LookSection({ state, view }: SectionProps) {
  const words = useWords('dashboard');
  const { look, setup } = words;
  return (
    <Section name="look">
      <div class="fields fields--wide">
        <Choice
          setup={state}
          field="setting:theme"
          label={look.theme}
          value={state.saves.valueOf('setting:theme', view.settings.theme)}
          options={THEMES.map((value) => ({ value, label: look.themes[value] }))}
          onInput={(value) => void state.set('theme', value, setup.toldSaved(look.theme))}
        />
        <WidthField setup={state} stored={view.settings.sidebarWidth} />
      </div>
    </Section>
  );
}
