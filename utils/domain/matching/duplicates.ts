import type { AccountId, ContactId, DealId } from '../model/ids';
import type { Directory, Wanted } from './directory';
import { type EmailAddress, parseEmail } from './email';
import { companyDomain } from './free-mail';
import { mailboxKey } from './mailbox';
import { alikeByName } from './name-match';

export type DuplicateReason = 'sameAddress' | 'sameDomain' | 'similarName';

/** A record that may already be this person, company or deal. `score` is 0 to 1; 1 is certain as far as the reason goes. */
export type Duplicate = { reason: DuplicateReason; score: number } & (
  | { kind: 'contact'; id: ContactId }
  | { kind: 'account'; id: AccountId }
  | { kind: 'deal'; id: DealId }
);

const MAX = 10;
/** The same mailbox written another way (`anna+demo@`, dots at Gmail): almost certainly the same person. */
const SAME_MAILBOX = 0.95;
/** The same name elsewhere: a namesake is as likely as a second address. */
const ELSEWHERE = 0.9;

/**
 * What may be a duplicate of a new record, best first, each record once with its strongest reason. Nothing is merged:
 * the rep is asked. Only open deals count, and a free-mail domain is never a reason.
 */
export function likelyDuplicates(wanted: Wanted, directory: Directory): Duplicate[] {
  const address = wanted.email === null ? null : parseEmail(wanted.email);
  const domain = address === null ? null : companyDomain(address.domain);
  const found = new Map<string, Duplicate>();
  const add = (duplicate: Duplicate) => {
    const key = `${duplicate.kind} ${duplicate.id}`;
    if ((found.get(key)?.score ?? -1) < duplicate.score) found.set(key, duplicate);
  };
  if (address !== null) addSameAddress(address, directory, add);
  const accounts = sameDomainAccounts(domain, directory, add);
  if (wanted.companyName !== null) {
    for (const { id, score } of alikeByName(wanted.companyName, directory.accounts, 'company')) {
      add({ kind: 'account', id, reason: 'similarName', score });
    }
  }
  if (wanted.name !== null) addNamesakes(wanted.name, domain, accounts, directory, add);
  addDeals([...found.values()], directory, add);
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, MAX);
}

type Add = (duplicate: Duplicate) => void;

function addSameAddress(address: EmailAddress, directory: Directory, add: Add): void {
  const mailbox = mailboxKey(address);
  for (const { id, emails } of directory.contacts) {
    if (emails.includes(address.key)) add({ kind: 'contact', id, reason: 'sameAddress', score: 1 });
    else if (emails.some((email) => isMailbox(email, mailbox))) {
      add({ kind: 'contact', id, reason: 'sameAddress', score: SAME_MAILBOX });
    }
  }
}

function isMailbox(email: string, mailbox: string): boolean {
  if (email[0]?.toLowerCase() !== mailbox[0]) return false;
  const address = parseEmail(email);
  return address !== null && mailboxKey(address) === mailbox;
}

function sameDomainAccounts(domain: string | null, directory: Directory, add: Add): Set<AccountId> {
  const accounts =
    domain === null ? [] : directory.accounts.filter(({ domains }) => domains.includes(domain));
  for (const { id } of accounts) add({ kind: 'account', id, reason: 'sameDomain', score: 1 });
  return new Set(accounts.map(({ id }) => id));
}

/** People of a like name; of another company only with less weight. */
function addNamesakes(
  name: string,
  domain: string | null,
  accounts: ReadonlySet<AccountId>,
  directory: Directory,
  add: Add,
): void {
  const byId = new Map(directory.contacts.map((contact) => [contact.id, contact]));
  for (const { id, score } of alikeByName(name, directory.contacts, 'person')) {
    const contact = byId.get(id);
    const isNear =
      (contact?.accountId != null && accounts.has(contact.accountId)) ||
      (domain !== null && contact?.emails.some((email) => email.endsWith(`@${domain}`)) === true);
    add({ kind: 'contact', id, reason: 'similarName', score: isNear ? score : score * ELSEWHERE });
  }
}

/** Open deals of the people and companies that were found, for the same reason. */
function addDeals(found: readonly Duplicate[], directory: Directory, add: Add): void {
  const people = new Map(found.flatMap((hit) => (hit.kind === 'contact' ? [[hit.id, hit] as const] : [])));
  const companies = new Map(found.flatMap((hit) => (hit.kind === 'account' ? [[hit.id, hit] as const] : [])));
  for (const { id, status, accountId, contactIds } of directory.deals) {
    if (status !== 'open') continue;
    const hits = [
      ...contactIds.map((contactId) => people.get(contactId)),
      accountId === null ? undefined : companies.get(accountId),
    ];
    for (const hit of hits)
      if (hit !== undefined) add({ kind: 'deal', id, reason: hit.reason, score: hit.score });
  }
}
