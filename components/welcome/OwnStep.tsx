import type { WelcomeState } from '../../utils/client/welcome-state';
import { EntryList } from '../setup/EntryList';
import { useWords } from '../words';
import { Step } from './Step';

export function OwnStep({ state }: { state: WelcomeState }) {
  const words = useWords('welcome');
  return (
    <Step number={2} title={words.ownTitle} intro={words.ownIntro}>
      <EntryList setup={state} list="own" words={words.setup} empty={words.ownEmpty} label={words.ownTitle} />
    </Step>
  );
}
