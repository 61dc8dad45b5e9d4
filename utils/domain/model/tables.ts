import type { Activity, Task } from './activity';
import type { Account, Contact, Deal } from './deal';
import type { Money } from './money';
import type { Stage } from './stage';

/** Sales the rep is asked for in one period; `id` is the period's key, like 2026-Q4. */
export interface Quota {
  id: string;
  amount: Money | null;
}
export interface SettingRow {
  id: string;
  value: unknown;
}
/** An address or a domain that is never offered as a lead. */
export interface NeverWatchRow {
  id: string;
  entry: string;
}

/** The tables are views of the event log: every row is the fold of the events about one subject. */
export interface Tables {
  deals: Deal;
  contacts: Contact;
  accounts: Account;
  activities: Activity;
  tasks: Task;
  stages: Stage;
  quotas: Quota;
  settings: SettingRow;
  neverWatch: NeverWatchRow;
}
export type TableName = keyof Tables;
