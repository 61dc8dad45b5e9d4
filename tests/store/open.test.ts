import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { closeStore, openStore } from '../../utils/store/open';
import { STEPS, type Step } from '../../utils/store/schema';
import { asStoreError, StoreError } from '../../utils/store/store-error';

const NAME = 'open-test';
afterEach(async () => {
  await closeStore(NAME);
  await deleteDB(NAME);
});

describe('opening the database', () => {
  it('takes every step that a database of an earlier version has not taken, and keeps what is in it', async () => {
    const first = await openStore(NAME);
    await first.put('settings', { id: 'theme', value: 'dark' });
    await closeStore(NAME);
    const second: Step = async (_db, transaction) => {
      await transaction.objectStore('meta').put({ id: 'second-step', value: true });
    };
    const upgraded = await openStore(NAME, [...STEPS, second]);
    expect(upgraded.version).toBe(STEPS.length + 1);
    expect(await upgraded.get('settings', 'theme')).toEqual({ id: 'theme', value: 'dark' });
    expect((await upgraded.get('meta', 'second-step'))?.value).toBe(true);
  });

  it('refuses a database of a newer version, and leaves it as it is', async () => {
    (await openDB(NAME, 99)).close();
    await expect(openStore(NAME)).rejects.toMatchObject({ code: 'newer-data' });
    const untouched = await openDB(NAME);
    expect(untouched.version).toBe(99);
    untouched.close();
  });

  it('tells of an upgrade that another window holds up instead of waiting without end', async () => {
    const holder = await openDB(NAME, 1, { upgrade: (db) => void db.createObjectStore('x') });
    await expect(openStore(NAME, [...STEPS, () => undefined])).rejects.toMatchObject({
      code: 'storage-blocked',
    });
    holder.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it('gives way to a newer version that wants to upgrade', async () => {
    await openStore(NAME);
    const newer = await openDB(NAME, 5);
    expect(newer.version).toBe(5);
    newer.close();
  });
});

describe('what a browser throws when space is gone', () => {
  it.each([
    ['QuotaExceededError', 'no more'],
    ['UnknownError', 'Internal error: FILE_ERROR_NO_SPACE'],
  ])('%s is told as storage-full', (name, message) => {
    expect(asStoreError(new DOMException(message, name))).toEqual(new StoreError('storage-full'));
  });
});
