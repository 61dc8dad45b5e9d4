import type { WelcomeState } from '../../utils/client/welcome-state';
import type { SettingsView } from '../../utils/protocol/views';
import { useWords } from '../words';
import { OpenLinks } from './OpenLinks';
import { Step } from './Step';

export function OpenStep({ state, view }: { state: WelcomeState; view: SettingsView }) {
  const words = useWords('welcome');
  return (
    <Step number={4} title={words.openTitle} intro={words.openIntro}>
      <OpenLinks state={state} view={view} />
    </Step>
  );
}
