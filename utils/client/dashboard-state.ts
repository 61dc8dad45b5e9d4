import { computed, type ReadonlySignal } from '@preact/signals';
import type { Shell } from '../protocol/views';
import { type Backup, type BackupPorts, createBackup } from './dashboard-state-backup';
import { createHistory, type HistoryState } from './dashboard-state-history';
import { createSetup, guessedShell, type Setup, type SetupPorts } from './dashboard-state-setup';

export type DashboardPorts = SetupPorts & BackupPorts;

/** Everything that the full page shows, and what its controls do. */
export interface DashboardState extends Setup {
  shell: ReadonlySignal<Shell | undefined>;
  backup: Backup;
  /** Asked for when the page is opened for the first time. */
  history(): HistoryState;
}

export function createDashboardState(ports: DashboardPorts, abort: AbortSignal): DashboardState {
  const setup = createSetup(ports, abort);
  let history: HistoryState | undefined;
  return {
    ...setup,
    shell: computed(() => setup.settings.value.value?.shell ?? guessedShell(setup)),
    backup: createBackup(ports, abort),
    history: () => (history ??= createHistory(ports, setup.toasts.show, abort)),
  };
}
