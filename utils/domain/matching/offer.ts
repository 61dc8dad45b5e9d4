import { candidateOf } from './candidate';
import { parseEmail } from './email';
import type { Finding, Offer } from './finding';
import type { AddressBook, MailHead } from './mail-head';
import { fromColleague } from './offer-colleague';
import { fromMachine } from './offer-machine';
import { outsiders, seesUser } from './outsiders';
import { standings } from './standing';

/**
 * Decides who, if anybody, is offered as a lead. Own addresses, colleagues, machines, bulk mail and silenced people never
 * are. In own mail the recipient is the candidate (To before Cc), in a machine's mail whoever Reply-To or the form's lines
 * name, in a colleague's mail whoever is forwarded, else the outside people of the thread. In everybody else's mail the
 * sender is, whatever the text or Reply-To says. The other people of the mail can be chosen from only where the user is seen
 * among them or by the account: else one of them may be the user.
 */
export function decideOffer(head: MailHead, own: AddressBook, silenced: AddressBook): Offer {
  const standingOf = standings(head.account, own, silenced);
  const sender = head.sender === null ? null : parseEmail(head.sender.email);
  const standing = sender === null ? null : standingOf(sender);
  const finding = decide();
  const ownMail = standing === 'own';
  if ('because' in finding) {
    return { offered: [], isOffered: false, why: 'none', notOfferedBecause: finding.because, ownMail };
  }
  return { offered: finding.offered, isOffered: true, why: finding.why, notOfferedBecause: null, ownMail };

  function decide(): Finding {
    if (head.sender === null || sender === null) return { because: 'nobody' };
    if (head.isBulk) return { because: 'bulk' };
    if (standing === 'own') return fromUser();
    if (standing === 'silenced') return { because: 'silenced' };
    if (standing === 'automated') return fromMachine(head, sender, standingOf);
    if (standing === 'colleague') return fromColleague(head, standingOf);
    const first = candidateOf(head.sender, 'sender');
    if (first === null) return { because: 'nobody' };
    const others = seesUser(head, standingOf)
      ? outsiders(
          [
            ['participant', head.participants],
            ['recipient', head.recipients],
            ['cc', head.cc],
          ],
          standingOf,
        ).people
      : [];
    return { why: 'sender', offered: [first, ...others.filter((other) => other.email !== first.email)] };
  }

  function fromUser(): Finding {
    const { people, hasSilenced } = outsiders(
      [
        ['recipient', head.recipients],
        ['cc', head.cc],
        ['participant', head.participants],
      ],
      standingOf,
    );
    if (people.length > 0) return { why: 'recipientOfOwnMail', offered: people };
    return { because: hasSilenced ? 'silenced' : 'own' };
  }
}
