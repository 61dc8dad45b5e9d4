import type { Account, Contact, Deal } from '../model/deal';

/**
 * What is already known, as plain rows: what matching needs of the contacts, accounts and deals. Stored addresses are
 * identity keys (`emailKey`), stored domains are registered names (`companyDomain`).
 */
export interface Directory {
  contacts: readonly Pick<Contact, 'id' | 'name' | 'emails' | 'accountId'>[];
  accounts: readonly Pick<Account, 'id' | 'name' | 'domains'>[];
  deals: readonly Pick<Deal, 'id' | 'name' | 'status' | 'accountId' | 'contactIds'>[];
}

/** Somebody to look up: a candidate of a page, or what the rep typed (where the address may be missing). */
export interface Wanted {
  name: string | null;
  email: string | null;
  companyName: string | null;
}
