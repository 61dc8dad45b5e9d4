import { registrableDomain } from './domain-name';
import { BRANDS, DOMAINS } from './free-mail-domains';

/**
 * True where everybody can have an address: webmail, internet providers, address relays. Such a domain names no
 * company, and knowing somebody there says nothing about the next person there.
 */
export function isFreeMail(host: string): boolean {
  const name = host.toLowerCase();
  if (DOMAINS.has(name)) return true;
  const domain = registrableDomain(name);
  return domain !== null && (DOMAINS.has(domain) || BRANDS.has(domain.slice(0, domain.indexOf('.'))));
}

/** The domain that stands for an organisation: registrable, and not free mail. Null where there is none. */
export function companyDomain(host: string): string | null {
  const domain = registrableDomain(host);
  return domain === null || isFreeMail(domain) ? null : domain;
}
