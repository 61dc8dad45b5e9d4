import { Switch } from '../primitives/Switch';
import { FailureNote } from '../setup/FailureNote';
import { SaveMark } from '../setup/SaveMark';
import { useWords } from '../words';
import { Section } from './Section';
import type { SectionProps } from './section-props';

export function LoggingSection({ state, view }: SectionProps) {
  const { logging, setup } = useWords('dashboard');
  const save = state.saves.stateOf('setting:autoLogMail');
  return (
    <Section name="logging">
      <div class="set-field set-field--switch">
        <Switch
          label={logging.auto}
          hint={logging.autoHint}
          isOn={state.saves.valueOf('setting:autoLogMail', view.settings.autoLogMail)}
          onChange={(isOn) => void state.set('autoLogMail', isOn, setup.toldSaved(logging.auto))}
        />
        <SaveMark state={save} words={setup} />
      </div>
      {save.kind === 'failed' && <FailureNote failure={save.failure} />}
      <ul class="plain-list">
        <li>{logging.stored}</li>
        <li>{logging.notStored}</li>
      </ul>
    </Section>
  );
}
