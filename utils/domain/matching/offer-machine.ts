import { type Candidate, candidateAt, withForm } from './candidate';
import { type EmailAddress, parseEmail } from './email';
import type { Finding } from './finding';
import { foldLabel } from './fold-text';
import { type FormLead, readFormLines } from './form-lines';
import { companyDomain } from './free-mail';
import type { MailHead, NamedAddress } from './mail-head';
import type { Standing } from './standing';

/** Desks of the service that wrote: whoever answers there is no lead, though the mail names them for questions. */
const DESKS = new Set(
  (
    'support help helpdesk service services customerservice customercare care kundservice kundtjanst kundenservice ' +
    'kundendienst kundeservice asiakaspalvelu serviceclient klantenservice atencionalcliente suporte assistenza ' +
    'info contact kontakt contacto contato contatti office hello billing accounts privacy security feedback webshop shop'
  ).split(' '),
);

/**
 * A no-reply sender's mail: the Reply-To that the page shows names the lead, else the lines of the form. Where both
 * give an address and they differ, Reply-To wins and the form's other facts, which are another person's, are dropped.
 * The sending service's own addresses are not its visitor: none of them counts in the lines ("E-mail: info@shop.se" at the
 * end of a receipt), and none of its desks as Reply-To.
 */
export function fromMachine(
  head: MailHead,
  sender: EmailAddress,
  standingOf: (address: EmailAddress) => Standing,
): Finding {
  const service = companyDomain(sender.domain);
  const isOfService = (email: EmailAddress) => service !== null && companyDomain(email.domain) === service;
  // A silenced person is read like a lead, so that the answer is "silenced" and not "nobody".
  const form = readFormLines(head.text, (email) => isPerson(standingOf(email)) && !isOfService(email));
  const replyTo = head.replyTo === null ? null : parseEmail(head.replyTo.email);
  if (
    head.replyTo !== null &&
    replyTo !== null &&
    !(isOfService(replyTo) && DESKS.has(foldLabel(replyTo.local)))
  ) {
    const standing = standingOf(replyTo);
    if (standing === 'silenced') return { because: 'silenced' };
    if (standing === 'outside')
      return { why: 'replyTo', offered: [fromReplyTo(replyTo, head.replyTo, form)] };
  }
  const named = form?.email == null ? null : parseEmail(form.email);
  if (form === null || named === null) return { because: 'noReply' };
  if (standingOf(named) === 'silenced') return { because: 'silenced' };
  return { why: 'formLines', offered: [fromForm(named, form)] };
}

/** The person whom a form's lines name. */
function fromForm(address: EmailAddress, form: FormLead): Candidate {
  return withForm(candidateAt(address, form.name, 'form'), form);
}

export const isPerson = (standing: Standing): boolean => standing === 'outside' || standing === 'silenced';

function fromReplyTo(address: EmailAddress, person: NamedAddress, form: FormLead | null): Candidate {
  const candidate = candidateAt(address, person.name, 'replyTo');
  if (form === null) return candidate;
  const isSame = form.email === address.key || !form.hasEmailLine;
  return isSame ? withForm(candidate, form) : candidate;
}
