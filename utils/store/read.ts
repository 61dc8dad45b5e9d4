import { activeStore } from './active';
import { backupPieces } from './backup';

/** The reading half of the store, for our own top-level pages. */

/** The whole pipeline that is open, as a JSON file. `now` in epoch ms. Rejects with StoreError. */
export async function readBackup(now: number): Promise<Blob> {
  const pieces: string[] = [];
  for await (const piece of backupPieces(await activeStore(), now)) pieces.push(piece);
  return new Blob(pieces, { type: 'application/json' });
}
