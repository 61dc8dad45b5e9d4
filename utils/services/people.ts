import type { StoredEvent } from '../domain/events/envelope';
import { event } from '../domain/events/make';
import { companyNameFromDomain } from '../domain/matching/company-name';
import { parseEmail } from '../domain/matching/email';
import { companyDomain } from '../domain/matching/free-mail';
import type { AccountId, ContactId } from '../domain/model/ids';
import type { RequestInput } from '../protocol/requests';
import type { Rows } from '../store/rows';
import { done } from './context';
import { dealOf } from './deals';
import type { Ports } from './ports';
import { Refusal } from './refusal';

export interface Person {
  name: string | null;
  email: string;
  phone?: string | null;
  title?: string | null;
  /** Company as the form names it; else the domain names it. */
  companyName?: string | null;
}

/** Ids of the contact and account of a person, and the events that make what is not there yet. */
export interface Enrolled {
  contactId: ContactId;
  accountId: AccountId | null;
  events: StoredEvent[];
}

/**
 * Finds a person by address and their account by domain, or makes them. No account is made for a free-mail domain
 * unless the rep or the form names the company. `chosen`: the account the rep chose ("same company"), null for none of
 * the likely ones, undefined to decide by the domain.
 */
export async function enrol(
  ports: Ports,
  rows: Rows,
  person: Person,
  chosen?: AccountId | null,
): Promise<Enrolled> {
  const known = (await rows.where('contacts', 'emails', person.email, 1))[0];
  if (known) return { contactId: known.id, accountId: known.accountId, events: [] };
  const events: StoredEvent[] = [];
  const accountId = await accountFor(ports, rows, person, chosen, events);
  const contactId = ports.newId() as ContactId;
  events.push(
    event(
      'contact.added',
      contactId,
      { accountId, createdAt: ports.now() },
      { name: person.name, emails: [person.email], phone: person.phone ?? null, title: person.title ?? null },
    ),
  );
  return { contactId, accountId, events };
}

async function accountFor(
  ports: Ports,
  rows: Rows,
  person: Person,
  chosen: AccountId | null | undefined,
  events: StoredEvent[],
): Promise<AccountId | null> {
  const domain = companyDomainOf(person.email);
  const byDomain = domain ? (await rows.where('accounts', 'domains', domain, 1))[0] : undefined;
  if (byDomain && chosen === undefined) return byDomain.id;
  if (chosen) {
    const account = await rows.get('accounts', chosen);
    if (!account) throw new Refusal('not-found', 'account');
    if (domain && !byDomain) events.push(event('account.domainAdded', chosen, {}, { domain }));
    return chosen;
  }
  const name = person.companyName?.trim() || (domain && companyNameFromDomain(domain));
  if (!name) return null;
  const id = ports.newId() as AccountId;
  // A domain belongs to one account: a second company under it is known by its name alone.
  const domains = domain && !byDomain ? [domain] : [];
  events.push(event('account.added', id, { createdAt: ports.now() }, { name, domains }));
  return id;
}

/** The domain that tells the company of an address, or null. */
export const companyDomainOf = (email: string): string | null =>
  companyDomain(email.slice(email.lastIndexOf('@') + 1));

export function addContact(ports: Ports, input: RequestInput<'deal.addContact'>) {
  return done(ports, input.idem, async (rows) => {
    const email = parseEmail(input.email);
    if (!email) throw new Refusal('bad-input', 'email');
    const deal = await dealOf(rows, input.dealId);
    const person = { name: input.name.trim() || null, email: email.key };
    const { contactId, events } = await enrol(ports, rows, person, deal.accountId ?? undefined);
    if (deal.contactIds.includes(contactId)) return null;
    const member = { contactId, index: deal.contactIds.length };
    return { events: [...events, event('deal.contactAdded', deal.id, member)] };
  });
}

export function removeContact(ports: Ports, input: RequestInput<'deal.removeContact'>) {
  return done(ports, input.idem, async (rows) => {
    const deal = await dealOf(rows, input.dealId);
    const index = deal.contactIds.indexOf(input.contactId);
    if (index < 0) return null;
    return { events: [event('deal.contactRemoved', deal.id, { contactId: input.contactId, index })] };
  });
}
