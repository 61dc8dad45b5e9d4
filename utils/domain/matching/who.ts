import type { AccountId, ContactId } from '../model/ids';
import type { Directory, Wanted } from './directory';
import { parseEmail } from './email';
import { companyDomain } from './free-mail';
import { bestByName } from './name-match';

/** A name that is only alike: shown as a question, never taken for the answer. `score` is 0 to 1. */
export type NameSuggestion =
  | { kind: 'contact'; id: ContactId; score: number }
  | { kind: 'account'; id: AccountId; score: number };

export interface Who {
  contactId: ContactId | null;
  accountId: AccountId | null;
  suggestions: NameSuggestion[];
}

/**
 * Who is this? The exact address knows the contact, and with them their account; the registered domain knows the account,
 * never at a free-mail host. A name alone knows nobody: alike names are suggestions, and only where the address or the
 * domain left the question open.
 */
export function whoIsThis(wanted: Wanted, directory: Directory): Who {
  const address = wanted.email === null ? null : parseEmail(wanted.email);
  const contact =
    address === null ? undefined : directory.contacts.find(({ emails }) => emails.includes(address.key));
  const domain = address === null ? null : companyDomain(address.domain);
  const byDomain =
    domain === null ? undefined : directory.accounts.find(({ domains }) => domains.includes(domain));
  const contactId = contact?.id ?? null;
  const accountId = contact?.accountId ?? byDomain?.id ?? null;
  const suggestions: NameSuggestion[] = [];
  if (contactId === null && wanted.name !== null) {
    const found = bestByName(wanted.name, directory.contacts, 'person');
    if (found !== null) suggestions.push({ kind: 'contact', ...found });
  }
  if (accountId === null && wanted.companyName !== null) {
    const found = bestByName(wanted.companyName, directory.accounts, 'company');
    if (found !== null) suggestions.push({ kind: 'account', ...found });
  }
  return { contactId, accountId, suggestions };
}
