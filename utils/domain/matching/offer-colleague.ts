import { type Candidate, candidateAt, candidateOf, withForm } from './candidate';
import { type EmailAddress, parseEmail } from './email';
import type { Finding } from './finding';
import { readFormLines } from './form-lines';
import { type Forwarded, findForwarded } from './forwarded';
import type { MailHead } from './mail-head';
import { isPerson } from './offer-machine';
import { outsiders } from './outsiders';
import type { Standing } from './standing';

/**
 * A colleague's mail: the person they forward is the candidate, then the outside people of the thread: those who wrote in
 * it first, then those it goes to. That is whom the rep looks for there; a mail among colleagues alone offers nobody.
 */
export function fromColleague(head: MailHead, standingOf: (address: EmailAddress) => Standing): Finding {
  const isLead = (email: EmailAddress) => isPerson(standingOf(email));
  const forwarded = findForwarded(
    head.text,
    head.subject,
    isLead,
    (rest) => readFormLines(rest, isLead)?.email != null,
  );
  const named = forwarded === null ? null : personIn(forwarded, isLead);
  const standing = named === null ? null : standingOfKey(named.email);
  const { people, hasSilenced } = outsiders(
    [
      ['participant', head.participants],
      ['recipient', head.recipients],
      ['cc', head.cc],
    ],
    standingOf,
  );
  if (named !== null && standing === 'outside') {
    return { why: 'forwarded', offered: [named, ...people.filter((other) => other.email !== named.email)] };
  }
  if (people.length > 0) return { why: 'inThread', offered: people };
  return { because: hasSilenced || standing === 'silenced' ? 'silenced' : 'colleague' };

  function standingOfKey(key: string): Standing | null {
    const address = parseEmail(key);
    return address === null ? null : standingOf(address);
  }
}

/** The forwarded sender, or the visitor of the web form that was forwarded. */
function personIn(forwarded: Forwarded, isLead: (email: EmailAddress) => boolean): Candidate | null {
  const address = parseEmail(forwarded.email);
  if (address !== null && isLead(address)) {
    const person = candidateAt(address, forwarded.name, 'forward');
    return { ...person, isSuspicious: person.isSuspicious || forwarded.isSuspicious };
  }
  const form = readFormLines(forwarded.rest, isLead);
  if (form?.email == null) return null;
  const candidate = candidateOf({ name: form.name, email: form.email }, 'forward');
  return candidate === null ? null : withForm(candidate, form);
}
