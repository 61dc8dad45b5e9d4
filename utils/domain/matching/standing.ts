import { isAutomated } from './automated';
import { registrableDomain } from './domain-name';
import { type EmailAddress, parseEmail } from './email';
import { companyDomain } from './free-mail';
import type { AddressBook } from './mail-head';
import { mailboxKey } from './mailbox';

/** Where an address stands to the user. Only `outside` can be a lead. */
export type Standing = 'own' | 'automated' | 'colleague' | 'silenced' | 'outside';

/**
 * Answers for one mail where addresses stand. The account on the page is an own address and its domain, unless everybody
 * can have an address there, an own domain. A machine at an own domain (the own web form) is a machine first.
 */
export function standings(
  account: string | null,
  own: AddressBook,
  silenced: AddressBook,
): (address: EmailAddress) => Standing {
  const accountAddress = account === null ? null : parseEmail(account);
  const ownAddresses = [
    ...own.addresses.flatMap(parsed),
    ...(accountAddress === null ? [] : [accountAddress]),
  ];
  const ownKeys = new Set(ownAddresses.map((address) => address.key));
  const ownMailboxes = new Set(ownAddresses.map(mailboxKey));
  const ownDomains = new Set(domainsOf(own).map((domain) => registrableDomain(domain) ?? domain));
  const accountDomain = accountAddress === null ? null : companyDomain(accountAddress.domain);
  if (accountDomain !== null) ownDomains.add(accountDomain);
  const silencedKeys = new Set(silenced.addresses.flatMap(parsed).map((address) => address.key));
  const silencedDomains = new Set(domainsOf(silenced));

  return (address) => {
    if (ownKeys.has(address.key) || ownMailboxes.has(mailboxKey(address))) return 'own';
    const isSilenced = silencedKeys.has(address.key) || isWithin(address.domain, silencedDomains);
    if (isAutomated(address)) return isSilenced ? 'silenced' : 'automated';
    if (isWithin(address.domain, ownDomains)) return 'colleague';
    return isSilenced ? 'silenced' : 'outside';
  };
}

function parsed(text: string): EmailAddress[] {
  const address = parseEmail(text);
  return address === null ? [] : [address];
}

function domainsOf(book: AddressBook): string[] {
  return book.domains
    .map((domain) => domain.trim().replace(/^@/, '').toLowerCase().normalize('NFC'))
    .filter((domain) => domain !== '');
}

/** The domain itself or one that it lies under; a top level alone holds nobody but its own single-label hosts. */
function isWithin(domain: string, domains: ReadonlySet<string>): boolean {
  if (domains.has(domain)) return true;
  const labels = domain.split('.');
  for (let size = labels.length - 1; size >= 2; size--) {
    if (domains.has(labels.slice(-size).join('.'))) return true;
  }
  return false;
}
