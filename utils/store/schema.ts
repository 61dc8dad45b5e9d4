import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Commit } from '../domain/events/envelope';
import type { Activity, Task } from '../domain/model/activity';
import type { Account, Contact, Deal } from '../domain/model/deal';
import type { Stage } from '../domain/model/stage';
import type { NeverWatchRow, Quota, SettingRow, TableName } from '../domain/model/tables';

/** Facts about the database itself: which pipeline is open, when the last backup was saved. */
export interface MetaRow {
  id: string;
  value: unknown;
}

export interface Schema extends DBSchema {
  commits: {
    key: number;
    value: Commit;
    indexes: { id: string; idems: string; subjects: string; undoes: string };
  };
  deals: { key: string; value: Deal; indexes: { status: string; accountId: string; contactIds: string } };
  contacts: { key: string; value: Contact; indexes: { emails: string; accountId: string } };
  accounts: { key: string; value: Account; indexes: { domains: string } };
  activities: { key: string; value: Activity; indexes: { dealId: string; messageKeys: string } };
  tasks: { key: string; value: StoredTask; indexes: { dealId: string; openOn: number } };
  stages: { key: string; value: Stage };
  quotas: { key: string; value: Quota };
  settings: { key: string; value: SettingRow };
  neverWatch: { key: string; value: NeverWatchRow };
  meta: { key: string; value: MetaRow };
}

/** `openOn` is there only while the task is open, so that its index holds what is still to be done and nothing else. */
export type StoredTask = Task & { openOn?: number };

export type Db = IDBPDatabase<Schema>;
export type WriteTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;
export type ReadTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;
type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** One numbered change of the database's shape; the version of a database is the number of steps it has taken. */
export type Step = (db: Db, transaction: UpgradeTransaction) => void | Promise<void>;

export const TABLES: readonly TableName[] = [
  'deals',
  'contacts',
  'accounts',
  'activities',
  'tasks',
  'stages',
  'quotas',
  'settings',
  'neverWatch',
];
export const STORES: StoreNames<Schema>[] = ['commits', 'meta', ...TABLES];

const first: Step = (db) => {
  const commits = db.createObjectStore('commits', { keyPath: 'seq', autoIncrement: true });
  commits.createIndex('id', 'id', { unique: true });
  commits.createIndex('idems', 'idems', { unique: true, multiEntry: true });
  commits.createIndex('subjects', 'subjects', { multiEntry: true });
  commits.createIndex('undoes', 'undoes');
  const deals = db.createObjectStore('deals', { keyPath: 'id' });
  deals.createIndex('status', 'status');
  deals.createIndex('accountId', 'accountId');
  deals.createIndex('contactIds', 'contactIds', { multiEntry: true });
  const contacts = db.createObjectStore('contacts', { keyPath: 'id' });
  contacts.createIndex('emails', 'emails', { multiEntry: true });
  contacts.createIndex('accountId', 'accountId');
  db.createObjectStore('accounts', { keyPath: 'id' }).createIndex('domains', 'domains', { multiEntry: true });
  const activities = db.createObjectStore('activities', { keyPath: 'id' });
  activities.createIndex('dealId', 'dealId');
  activities.createIndex('messageKeys', 'messageKeys', { multiEntry: true });
  const tasks = db.createObjectStore('tasks', { keyPath: 'id' });
  tasks.createIndex('dealId', 'dealId');
  tasks.createIndex('openOn', 'openOn');
  for (const name of ['stages', 'quotas', 'settings', 'neverWatch', 'meta'] as const) {
    db.createObjectStore(name, { keyPath: 'id' });
  }
};

/** Only ever added to: a database of every earlier version must still come up to the newest. */
export const STEPS: readonly Step[] = [first];
