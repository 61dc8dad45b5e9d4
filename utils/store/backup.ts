import type { Db } from './schema';

export const BACKUP_FORMAT = 'leadlight-backup';
export const BACKUP_VERSION = 1;
const PAGE = 500;

/**
 * Everything, as the pieces of a JSON text: the log is the truth and the tables follow from it, so the log is what is
 * saved. In pages, so that a large log is never held as one string.
 * Shape: `{ format, version, database, exportedAt (epoch ms), commits: [...], count }`.
 */
export async function* backupPieces(db: Db, exportedAt: number): AsyncGenerator<string> {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, database: db.version, exportedAt };
  yield `${JSON.stringify(head).slice(0, -1)},\n"commits":[`;
  let count = 0;
  for (let last = 0; ; ) {
    const page = await db.getAll('commits', IDBKeyRange.lowerBound(last, true), PAGE);
    if (page.length > 0) {
      yield `${count > 0 ? ',' : ''}\n${page.map((commit) => JSON.stringify(commit)).join(',\n')}`;
      count += page.length;
      last = page.at(-1)!.seq;
    }
    if (page.length < PAGE) break;
  }
  yield `\n],\n"count":${count}}\n`;
}
