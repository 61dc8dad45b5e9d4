import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, FailureCode } from '../protocol/result';
import type { command, request } from './request';

export type BackupState =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'saved'; fileName: string }
  | { kind: 'failed'; failure: Failure };

export interface BackupPorts {
  request: typeof request;
  command: typeof command;
  /** Everything in the store, as the text of a JSON file. */
  readBackup(): Promise<Blob | string[]>;
  saveFile(file: Blob, name: string): void;
}

/** `day` as 2026-11-23. */
export const backupName = (day: string): string => `leadlight-${day}.json`;

/**
 * The page itself reads the store and hands the browser a file; nothing passes through a message. The background is told
 * afterwards, so that the date of the last backup is the date of a file that exists.
 */
export function createBackup(ports: BackupPorts, abort: AbortSignal) {
  const state = signal<BackupState>({ kind: 'idle' });
  const save = async (day: string) => {
    if (state.value.kind === 'working') return;
    state.value = { kind: 'working' };
    try {
      const parts = await ports.readBackup();
      const file = parts instanceof Blob ? parts : new Blob(parts, { type: 'application/json' });
      ports.saveFile(file, backupName(day));
    } catch (error) {
      if (!abort.aborted) state.value = { kind: 'failed', failure: { code: codeOf(error) } };
      return;
    }
    const noted = await ports.request('backup.saved', {});
    if (abort.aborted) return;
    state.value = noted.ok
      ? { kind: 'saved', fileName: backupName(day) }
      : { kind: 'failed', failure: noted.failure };
  };
  return { state: state as ReadonlySignal<BackupState>, save };
}
export type Backup = ReturnType<typeof createBackup>;

const STORE_CODES: readonly FailureCode[] = ['storage-full', 'storage-blocked', 'newer-data'];

/** The store names what is wrong with it; anything else is a fault of ours. */
function codeOf(error: unknown): FailureCode {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return STORE_CODES.find((known) => known === code) ?? 'internal';
}
