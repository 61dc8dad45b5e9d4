import type { IndexNames } from 'idb';
import type { Commit } from '../domain/events/envelope';
import type { CommitId } from '../domain/model/ids';
import type { TableName, Tables } from '../domain/model/tables';
import type { Db, ReadTransaction, Schema } from './schema';

/** Reading rows inside one transaction, so that what is read together was true together. */
export interface Rows {
  get<T extends TableName>(table: T, id: string): Promise<Tables[T] | undefined>;
  all<T extends TableName>(table: T): Promise<Tables[T][]>;
  where<T extends TableName>(
    table: T,
    index: IndexNames<Schema, T>,
    value: string | IDBKeyRange,
    limit?: number,
  ): Promise<Tables[T][]>;
  count<T extends TableName>(table: T, index?: IndexNames<Schema, T>, value?: string): Promise<number>;
  commit(id: CommitId): Promise<Commit | undefined>;
  /** Commits about one record, like `deal:ID`, in the order of the log; `after`: only those later than this `seq`. */
  commitsAbout(subject: string, after?: number): Promise<Commit[]>;
  /** The newest commits before `before`, newest first. */
  commitsBefore(before: number | undefined, limit: number): Promise<Commit[]>;
  commitCount(): Promise<number>;
  meta(id: string): Promise<unknown>;
}

export function rowsOf(transaction: ReadTransaction): Rows {
  const store = <T extends TableName>(table: T) => transaction.objectStore(table);
  const commits = () => transaction.objectStore('commits');
  return {
    get: (table, id) => store(table).get(id) as never,
    all: (table) => store(table).getAll() as never,
    where: (table, index, value, limit) =>
      store(table)
        .index(index)
        .getAll(value as never, limit) as never,
    count: (table, index, value) =>
      index === undefined
        ? store(table).count()
        : store(table)
            .index(index)
            .count(value as never),
    commit: (id) => commits().index('id').get(id),
    async commitsAbout(subject, after = 0) {
      const found = await commits().index('subjects').getAll(subject);
      return found.filter((commit) => commit.seq > after).sort((a, b) => a.seq - b.seq);
    },
    async commitsBefore(before, limit) {
      const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
      const found: Commit[] = [];
      let cursor = await commits().openCursor(range, 'prev');
      while (cursor && found.length < limit) {
        found.push(cursor.value);
        cursor = await cursor.continue();
      }
      return found;
    },
    commitCount: () => commits().count(),
    meta: async (id) => (await transaction.objectStore('meta').get(id))?.value,
  };
}

/** Reads inside one read-only transaction over all tables. */
export async function read<T>(db: Db, reader: (rows: Rows) => Promise<T>): Promise<T> {
  const transaction = db.transaction([...db.objectStoreNames], 'readonly');
  const answer = await reader(rowsOf(transaction));
  return answer;
}
