import { EntryList } from '../setup/EntryList';
import { useWords } from '../words';
import { Section } from './Section';
import type { SectionProps } from './section-props';

export function OwnSection({ state }: SectionProps) {
  const words = useWords('dashboard');
  const { setup } = words;
  return (
    <Section name="own">
      <EntryList
        setup={state}
        list="own"
        words={setup}
        empty={setup.entries.ownEmpty}
        label={words.of.own.title}
      />
    </Section>
  );
}

export function NeverSection({ state }: SectionProps) {
  const words = useWords('dashboard');
  const { setup } = words;
  return (
    <Section name="never">
      <EntryList
        setup={state}
        list="never"
        words={setup}
        empty={setup.entries.neverEmpty}
        label={words.of.never.title}
      />
    </Section>
  );
}
