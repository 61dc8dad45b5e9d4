import type { Candidate } from '../domain/matching/candidate';
import { likelyDuplicates } from '../domain/matching/duplicates';
import type { Contact, Deal } from '../domain/model/deal';
import type { DuplicateView } from '../protocol/views';
import type { Rows } from '../store/rows';
import { dealCard } from './deal-view';
import { companyDomainOf } from './people';

/** What the pipeline knows of an address: the contact by the address itself, else the account by its domain. */
export interface Known {
  contact: Contact | null;
  account: { id: NonNullable<Contact['accountId']>; name: string } | null;
}

export async function knownBy(rows: Rows, email: string): Promise<Known> {
  const contact = (await rows.where('contacts', 'emails', email, 1))[0] ?? null;
  const domain = companyDomainOf(email);
  const account = contact?.accountId
    ? await rows.get('accounts', contact.accountId)
    : domain && !contact
      ? (await rows.where('accounts', 'domains', domain, 1))[0]
      : undefined;
  return { contact, account: account ? { id: account.id, name: account.name } : null };
}

/** Open deals of the contact first, then of their account, then the contact's closed ones; the newest first in each. */
export async function dealsOf(rows: Rows, { contact, account }: Known): Promise<Deal[]> {
  const own = contact ? await rows.where('deals', 'contactIds', contact.id) : [];
  const others = account ? await rows.where('deals', 'accountId', account.id) : [];
  const open = ({ status }: Deal) => status === 'open';
  const newest = (a: Deal, b: Deal) => b.createdAt - a.createdAt;
  const theirs = others.filter((deal) => open(deal) && !own.some(({ id }) => id === deal.id));
  return [
    ...own.filter(open).sort(newest),
    ...theirs.sort(newest),
    ...own.filter((deal) => !open(deal)).sort(newest),
  ];
}

/** Records that may be this person or company already; asked only for somebody whose address is not known. */
export async function duplicatesOf(rows: Rows, candidate: Candidate): Promise<DuplicateView[]> {
  const [contacts, accounts] = [await rows.all('contacts'), await rows.all('accounts')];
  const found = likelyDuplicates(candidate, { contacts, accounts, deals: [] });
  const names = new Map<string, string>([
    ...contacts.map(({ id, name, emails }) => [id, name ?? emails[0] ?? ''] as const),
    ...accounts.map(({ id, name }) => [id, name] as const),
  ]);
  return Promise.all(
    found.slice(0, 3).map(async ({ kind, id, reason }): Promise<DuplicateView> => {
      const index = kind === 'contact' ? 'contactIds' : 'accountId';
      const deals = await rows.where('deals', index, id);
      const open = deals.findLast(({ status }) => status === 'open');
      return {
        kind,
        id,
        name: names.get(id) ?? '',
        reason,
        openDeal: open ? await dealCard(rows, open) : null,
      };
    }),
  );
}
