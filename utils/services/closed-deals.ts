import type { Deal } from '../domain/model/deal';
import { read } from '../store/rows';
import type { Ports } from './ports';

/** What learning needs of a closed deal. */
export type ClosedDeal = Pick<Deal, 'id' | 'status' | 'stays' | 'closedAt' | 'createdAt' | 'amount'>;

/** All closed deals. */
export async function closedDealsOf(ports: Ports): Promise<ClosedDeal[]> {
  return read(await ports.store(), async (rows) => [
    ...(await rows.where('deals', 'status', 'won')),
    ...(await rows.where('deals', 'status', 'lost')),
  ]);
}
