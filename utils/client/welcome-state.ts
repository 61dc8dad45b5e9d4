import { computed, type ReadonlySignal } from '@preact/signals';
import type { Result } from '../protocol/result';
import type { Done, Shell } from '../protocol/views';
import { createSetup, guessedShell, type Setup, type SetupPorts } from './dashboard-state-setup';

export interface WelcomeState extends Setup {
  shell: ReadonlySignal<Shell | undefined>;
  /** The first run is over, whichever way it was left. */
  finish(): Promise<Result<Done | null>>;
  /** The first run ends in the rep's own pipeline, before the sample is opened. */
  lookAround(): Promise<Result<null>>;
}

export function createWelcomeState(ports: SetupPorts, abort: AbortSignal): WelcomeState {
  const setup = createSetup(ports, abort);
  const finish = async (): Promise<Result<Done | null>> =>
    setup.settings.value.value?.settings.isWelcomed
      ? { ok: true, value: null }
      : setup.set('isWelcomed', true);
  return {
    ...setup,
    shell: computed(() => setup.settings.value.value?.shell ?? guessedShell(setup)),
    finish,
    lookAround: async () => {
      const finished = await finish();
      return finished.ok ? setup.openSample(true) : finished;
    },
  };
}
