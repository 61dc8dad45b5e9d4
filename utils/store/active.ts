import { deleteDB } from 'idb';
import { closeStore, openStore } from './open';
import type { Db } from './schema';

export const OWN = 'leadlight';
export const SAMPLE = 'leadlight-sample';

/** Which pipeline is open: the rep's own, or the samples in their own database. */
export async function isSampleOpen(): Promise<boolean> {
  const own = await openStore(OWN);
  return (await own.get('meta', 'mode'))?.value === 'sample';
}

/** Opens the samples, or leaves them and throws their database away. */
export async function setSampleOpen(isOpen: boolean): Promise<void> {
  const own = await openStore(OWN);
  if (isOpen) {
    await own.put('meta', { id: 'mode', value: 'sample' });
    return;
  }
  await own.delete('meta', 'mode');
  await closeStore(SAMPLE);
  await deleteDB(SAMPLE);
}

/** The database that is being worked in. */
export async function activeStore(): Promise<Db> {
  return openStore((await isSampleOpen()) ? SAMPLE : OWN);
}
