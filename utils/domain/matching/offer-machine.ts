import { type Candidate, candidateAt, withForm } from './candidate';
import { type EmailAddress, parseEmail } from './email';
import type { Finding } from './finding';
import { type FormLead, readFormLines } from './form-lines';
import type { MailHead, NamedAddress } from './mail-head';
import type { Standing } from './standing';

/**
 * A no-reply sender's mail: the Reply-To that the page shows names the lead, else the lines of the form. Where both
 * give an address and they differ, Reply-To wins and the form's other facts, which are another person's, are dropped.
 */
export function fromMachine(head: MailHead, standingOf: (address: EmailAddress) => Standing): Finding {
  // A silenced person is read like a lead, so that the answer is "silenced" and not "nobody".
  const form = readFormLines(head.text, (email) => isPerson(standingOf(email)));
  const replyTo = head.replyTo === null ? null : parseEmail(head.replyTo.email);
  const standing = replyTo === null ? null : standingOf(replyTo);
  if (standing === 'silenced') return { because: 'silenced' };
  if (head.replyTo !== null && replyTo !== null && standing === 'outside') {
    return { why: 'replyTo', offered: [fromReplyTo(replyTo, head.replyTo, form)] };
  }
  const named = form?.email == null ? null : parseEmail(form.email);
  if (form === null || named === null) return { because: 'noReply' };
  if (standingOf(named) === 'silenced') return { because: 'silenced' };
  return { why: 'formLines', offered: [fromForm(named, form)] };
}

/** The person whom a form's lines name. */
export function fromForm(address: EmailAddress, form: FormLead): Candidate {
  return withForm(candidateAt(address, form.name, 'form'), form);
}

export const isPerson = (standing: Standing): boolean => standing === 'outside' || standing === 'silenced';

function fromReplyTo(address: EmailAddress, person: NamedAddress, form: FormLead | null): Candidate {
  const candidate = candidateAt(address, person.name, 'replyTo');
  if (form === null) return candidate;
  const isSame = form.email === address.key || !form.hasEmailLine;
  return isSame ? withForm(candidate, form) : candidate;
}
