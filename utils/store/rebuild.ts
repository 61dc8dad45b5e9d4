import { project } from './project';
import { type Db, STORES, TABLES, type WriteTransaction } from './schema';

const PAGE = 200;

/**
 * Makes all tables anew from the log, in one transaction: whoever reads meanwhile sees the old tables or the new ones.
 * Throws NewerDataError, and changes nothing, when the log holds an event that this code does not know.
 */
export async function rebuild(db: Db): Promise<void> {
  const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' }) as WriteTransaction;
  transaction.done.catch(() => undefined);
  try {
    for (const table of TABLES) await transaction.objectStore(table).clear();
    const commits = transaction.objectStore('commits');
    for (let last = 0; ; ) {
      const page = await commits.getAll(IDBKeyRange.lowerBound(last, true), PAGE);
      for (const commit of page) await project(transaction, commit.events);
      if (page.length < PAGE) break;
      last = page.at(-1)!.seq;
    }
    await transaction.done;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had failed by itself.
    }
    throw error;
  }
}
