import { type Candidate, candidateAt, type Via } from './candidate';
import { type EmailAddress, parseEmail } from './email';
import type { MailHead, NamedAddress } from './mail-head';
import type { Standing } from './standing';

/** More choices than this help nobody. */
const MAX_CHOICES = 20;

export interface Outsiders {
  people: Candidate[];
  hasSilenced: boolean;
}

/** The outside people of some lists, in order, each address once; a later list may still lend a name to an earlier entry. */
export function outsiders(
  lists: readonly (readonly [Via, readonly NamedAddress[]])[],
  standingOf: (address: EmailAddress) => Standing,
): Outsiders {
  const people = new Map<string, Candidate>();
  let hasSilenced = false;
  for (const [via, list] of lists) {
    for (const person of list) {
      const address = parseEmail(person.email);
      if (address === null) continue;
      const standing = standingOf(address);
      if (standing === 'silenced') hasSilenced = true;
      if (standing !== 'outside') continue;
      const known = people.get(address.key);
      if (known === undefined && people.size >= MAX_CHOICES) continue;
      if (known !== undefined && known.name !== null) continue;
      const found = candidateAt(address, person.name, via);
      people.set(address.key, known === undefined ? found : { ...found, via: known.via });
    }
  }
  return { people: [...people.values()], hasSilenced };
}

/**
 * True where it is known which of the people is the user, so that the others can be chosen from: the page shows the
 * account, or somebody of the own addresses or domains is among them.
 */
export function seesUser(head: MailHead, standingOf: (address: EmailAddress) => Standing): boolean {
  if (head.account !== null && parseEmail(head.account) !== null) return true;
  return [...head.recipients, ...head.cc, ...head.participants].some((person) => {
    const address = parseEmail(person.email);
    return address !== null && ['own', 'colleague'].includes(standingOf(address));
  });
}
