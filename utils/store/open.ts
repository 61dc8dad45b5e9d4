import { openDB } from 'idb';
import { type Db, type Schema, STEPS, type Step } from './schema';
import { asStoreError, StoreError } from './store-error';

/** An upgrade that another window holds up is told after this long instead of waiting without end. */
const BLOCKED_AFTER_MS = 2000;

/** The one thing that a worker may remember: the promise of the open database. */
const opened = new Map<string, Promise<Db>>();

/**
 * The database of that name at the newest version; opened once and kept until it is closed from outside.
 * Rejects with StoreError: `storage-blocked`, `newer-data` or `storage-full`.
 */
export function openStore(name: string, steps: readonly Step[] = STEPS): Promise<Db> {
  const known = opened.get(name);
  if (known) return known;
  const promise = open(name, steps, () => opened.delete(name));
  opened.set(name, promise);
  promise.catch(() => opened.delete(name));
  return promise;
}

async function open(name: string, steps: readonly Step[], forget: () => void): Promise<Db> {
  let isLate = false;
  const opening = openDB<Schema>(name, steps.length, {
    async upgrade(db, oldVersion, _newVersion, transaction) {
      for (const step of steps.slice(oldVersion)) await step(db, transaction);
    },
    // A newer version of the extension wants to upgrade: give way, the next request opens anew.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  opening.then((db) => isLate && db.close()).catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new StoreError('storage-blocked'));
    }, BLOCKED_AFTER_MS);
  });
  try {
    return await Promise.race([opening, tooLate]);
  } catch (error) {
    throw asStoreError(error);
  } finally {
    clearTimeout(timer);
  }
}

/** Closes it, so that a test or a swap can open or delete it anew. */
export async function closeStore(name: string): Promise<void> {
  const promise = opened.get(name);
  opened.delete(name);
  (await promise?.catch(() => undefined))?.close();
}
