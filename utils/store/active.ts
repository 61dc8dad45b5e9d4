import { openStore } from './open';
import type { Db } from './schema';

export const OWN = 'leadlight';
export const SAMPLE = 'leadlight-sample';

/** Which pipeline is open: the rep's own, or the samples in their own database. */
export async function isSampleOpen(): Promise<boolean> {
  const own = await openStore(OWN);
  return (await own.get('meta', 'mode'))?.value === 'sample';
}

export async function setSampleOpen(isOpen: boolean): Promise<void> {
  const own = await openStore(OWN);
  if (isOpen) await own.put('meta', { id: 'mode', value: 'sample' });
  else await own.delete('meta', 'mode');
}

/** The database that is being worked in. */
export async function activeStore(): Promise<Db> {
  return openStore((await isSampleOpen()) ? SAMPLE : OWN);
}
