import { parseEmail } from './email';
import type { Offer } from './finding';
import type { AddressBook } from './mail-head';
import { standings } from './standing';

const NOBODY: AddressBook = { addresses: [], domains: [] };

/**
 * An offer as it stands for a rep who silenced some people: they are not among the choices, and a mail whose first
 * candidate is silenced offers nobody. Applied when an offer is shown, so that "Not a lead" and its undo act at once.
 */
export function withoutSilenced(offer: Offer, silenced: AddressBook): Offer {
  const standingOf = standings(null, NOBODY, silenced);
  const isSilenced = ({ email }: { email: string }) => {
    const address = parseEmail(email);
    return address !== null && standingOf(address) === 'silenced';
  };
  const [first] = offer.offered;
  if (!first) return offer;
  if (isSilenced(first)) {
    return { ...offer, offered: [], isOffered: false, why: 'none', notOfferedBecause: 'silenced' };
  }
  return { ...offer, offered: offer.offered.filter((candidate) => !isSilenced(candidate)) };
}
