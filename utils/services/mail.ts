import type { StoredEvent } from '../domain/events/envelope';
import { event } from '../domain/events/make';
import type { ActivityId, ContactId, DealId } from '../domain/model/ids';
import type { Facts } from '../protocol/facts';
import type { RequestInput } from '../protocol/requests';
import type { Rows } from '../store/rows';
import { done } from './context';
import { dealOf } from './deals';
import { recordOfTab } from './page';
import { confirmRecord } from './page-key';
import type { Ports } from './ports';

const YEAR = /\b(19|20)\d\d\b|\b\d\d[./-]\d\d[./-]\d\d\b/;

/**
 * What makes a mail the same mail: its id at the site, and where ids change when a mail is moved also account, sender,
 * date and subject. The date as shown counts only when it names the year: "Today 08:12" is another mail tomorrow.
 */
export function messageKeysOf(facts: Facts): string[] {
  const account = facts.account?.toLowerCase() ?? '';
  const keys = facts.messageId ? [`id|${facts.site}|${account}|${facts.messageId}`] : [];
  const date = facts.sentAt ?? (facts.dateText && YEAR.test(facts.dateText) ? facts.dateText : null);
  if (date !== null && facts.sender) {
    keys.push(`mail|${account}|${facts.sender.email.toLowerCase()}|${date}|${facts.subject ?? ''}`);
  }
  // Without an id and a date the record on the page is all there is.
  return keys.length > 0 ? keys : [`key|${facts.site}|${account}|${facts.key}`];
}

/** The mail as an activity of a deal; none when it is logged already. `at`: when it was sent, else now. */
export async function mailEvents(
  ports: Ports,
  rows: Rows,
  facts: Facts,
  to: { dealId: DealId; contactId: ContactId | null; isOwn: boolean; selection?: string },
): Promise<StoredEvent[]> {
  const messageKeys = messageKeysOf(facts);
  if (await isLogged(rows, messageKeys)) return [];
  const data = {
    kind: to.isOwn ? 'mailOut' : 'mailIn',
    at: Math.min(facts.sentAt ?? ports.now(), ports.now()),
    dealId: to.dealId,
    contactId: to.contactId,
  };
  const personal = { subject: facts.subject, text: to.selection?.trim() || null, messageKeys };
  return [event('activity.logged', ports.newId() as ActivityId, data, personal)];
}

export async function isLogged(rows: Rows, messageKeys: readonly string[]): Promise<boolean> {
  for (const key of messageKeys) {
    if ((await rows.count('activities', 'messageKeys', key)) > 0) return true;
  }
  return false;
}

/** Logs the open mail on a deal. Once: a mail that is logged already changes nothing. */
export async function logMail(ports: Ports, input: RequestInput<'mail.log'>, tabId: number) {
  const record = await confirmRecord(ports, tabId, input.key);
  return done(ports, input.idem, async (rows) => {
    const deal = await dealOf(rows, input.dealId);
    const contactId = await contactOf(rows, record.facts, record.offer.ownMail);
    const { ownMail: isOwn } = record.offer;
    const to = { dealId: deal.id, contactId, isOwn, selection: input.selection };
    return { events: await mailEvents(ports, rows, record.facts, to), source: 'mail' };
  });
}

/** The known contact that a mail is from, or in the rep's own mail the first known one it is to. */
async function contactOf(rows: Rows, facts: Facts, isOwn: boolean): Promise<ContactId | null> {
  const people = isOwn ? [...facts.recipients, ...facts.cc] : facts.sender ? [facts.sender] : [];
  for (const { email } of people) {
    const contact = (await rows.where('contacts', 'emails', email.toLowerCase(), 1))[0];
    if (contact) return contact.id;
  }
  return null;
}

/** With the setting on, mail of a known contact with one open deal logs itself. */
export async function autoLog(ports: Ports, tabId: number, isOn: boolean): Promise<void> {
  const record = isOn ? await recordOfTab(ports.session, tabId) : null;
  if (!record) return;
  // The mail names the click: opening it again is the same click, and what was undone stays undone. As a fingerprint,
  // because the key can hold an address and the log's own fields hold none.
  const idem = await ports.fingerprint(`auto|${messageKeysOf(record.facts)[0]}`);
  await done(ports, idem as never, async (rows) => {
    const contactId = await contactOf(rows, record.facts, record.offer.ownMail);
    if (!contactId) return null;
    const deals = await rows.where('deals', 'contactIds', contactId);
    const open = deals.filter(({ status }) => status === 'open');
    if (open.length !== 1) return null;
    const to = { dealId: open[0]!.id, contactId, isOwn: record.offer.ownMail };
    return { events: await mailEvents(ports, rows, record.facts, to), source: 'mail' };
  });
}
