import type { PagePerson } from '../../protocol/facts';
import { addressIn } from './address';
import { oneLine } from './one-line';

/** A person as the page names them, or null without a usable address. A name that only repeats the address is no name. */
export function person(
  address: string | null | undefined,
  name: string | null | undefined,
): PagePerson | null {
  const email = addressIn(address);
  if (!email) return null;
  const shown = oneLine(name);
  return { name: shown && !sameAddress(shown, email) ? shown : null, email };
}

export const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The same people, each address once, in the order given. */
export function people(found: Iterable<PagePerson | null>): PagePerson[] {
  const byAddress = new Map<string, PagePerson>();
  for (const one of found) {
    const address = one?.email.toLowerCase();
    if (one && address && !byAddress.has(address)) byAddress.set(address, one);
  }
  return [...byAddress.values()].slice(0, 200);
}
