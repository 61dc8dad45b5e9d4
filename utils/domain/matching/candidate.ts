import { companyNameFromDomain } from './company-name';
import { type EmailAddress, parseEmail } from './email';
import type { FormLead } from './form-lines';
import { companyDomain } from './free-mail';
import { isLookAlikeDomain } from './look-alike';
import type { NamedAddress } from './mail-head';
import { cleanPersonName } from './person-name';
import { SIMILAR, similarity } from './similarity';

/** How the page names a candidate. */
export type Via = 'sender' | 'recipient' | 'participant' | 'cc' | 'replyTo' | 'form' | 'forward';

/**
 * Somebody who could be captured: what a page showed, nothing that is stored. `email` is the identity key. `domain` is
 * the registered name of the organisation, null for free mail; `companyName` comes from it, from the form, or is null:
 * no company is invented for a free-mail address. `isSuspicious` warns of a name or domain made to deceive.
 */
export interface Candidate {
  name: string | null;
  email: string;
  companyName: string | null;
  domain: string | null;
  phone: string | null;
  title: string | null;
  via: Via;
  isSuspicious: boolean;
}

/** The candidate an address stands for, or null where it is no address. */
export function candidateOf(person: NamedAddress, via: Via): Candidate | null {
  const address = parseEmail(person.email);
  return address === null ? null : candidateAt(address, person.name, via);
}

export function candidateAt(address: EmailAddress, displayName: string | null, via: Via): Candidate {
  const { name, companyHint, isSuspicious } = cleanPersonName(displayName, address.key);
  const domain = companyDomain(address.domain);
  return {
    name,
    email: address.key,
    companyName: domain === null ? null : companyOf(domain, companyHint),
    domain,
    phone: null,
    title: null,
    via,
    isSuspicious: isSuspicious || isLookAlikeDomain(address.domain),
  };
}

/** The company's own spelling beside the name is taken where the domain bears it out ("Norrsken AB" at norrsken.se). */
function companyOf(domain: string, hint: string | null): string | null {
  const byDomain = companyNameFromDomain(domain);
  return hint !== null && byDomain !== null && similarity(hint, byDomain) >= SIMILAR ? hint : byDomain;
}

/** Adds what a form says of the same person; the form's own words for name and company win. */
export function withForm(candidate: Candidate, form: FormLead): Candidate {
  return {
    ...candidate,
    name: form.name ?? candidate.name,
    companyName: form.company ?? candidate.companyName,
    phone: form.phone,
    title: form.title,
    isSuspicious: candidate.isSuspicious || form.isSuspicious,
  };
}
