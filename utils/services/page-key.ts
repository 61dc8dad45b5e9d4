import { recordOfTab } from './page';
import type { Ports } from './ports';
import { Refusal } from './refusal';

/**
 * The record on a tab's page, confirmed by the page itself right before a write that rests on it: a rep who moved on gets
 * `page-changed`, not a wrong lead.
 */
export async function confirmRecord(ports: Ports, tabId: number, key: string) {
  const record = await recordOfTab(ports.session, tabId);
  if (!record) throw new Refusal('no-record');
  if (record.facts.key !== key) throw new Refusal('page-changed');
  const answer = await ports.askOverlay(tabId, record.documentId, { to: 'overlay', type: 'key' });
  if (!answer || !('key' in answer) || answer.key !== key) throw new Refusal('page-changed');
  return record;
}
