import type { Deal } from '../domain/model/deal';
import type { SearchView } from '../protocol/views';
import { read } from '../store/rows';
import { dealCard } from './deal-view';
import type { Ports } from './ports';

const MOST = 8;

/** Deals whose name, account or contact holds every word that was typed; open ones first, then the newest. */
export async function searchDeals(ports: Ports, typed: string): Promise<SearchView> {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return { deals: [], hasMore: false };
  return read(await ports.store(), async (rows) => {
    const [deals, accounts, contacts] = [
      await rows.all('deals'),
      await rows.all('accounts'),
      await rows.all('contacts'),
    ];
    const accountText = new Map(
      accounts.map(({ id, name, domains }) => [id, `${name} ${domains.join(' ')}`]),
    );
    const contactText = new Map(
      contacts.map(({ id, name, emails }) => [id, `${name ?? ''} ${emails.join(' ')}`]),
    );
    const textOf = ({ name, accountId, contactIds }: Deal) =>
      fold(
        [name, accountId && accountText.get(accountId), ...contactIds.map((id) => contactText.get(id))].join(
          ' ',
        ),
      );
    const found = deals
      .filter((deal) => {
        const text = textOf(deal);
        return words.every((word) => text.includes(word));
      })
      .sort((a, b) => Number(b.status === 'open') - Number(a.status === 'open') || b.createdAt - a.createdAt);
    const cards = await Promise.all(found.slice(0, MOST).map((deal) => dealCard(rows, deal)));
    return { deals: cards, hasMore: found.length > MOST };
  });
}

/** Lower case without accents, so that "bjork" finds "Björk". */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
