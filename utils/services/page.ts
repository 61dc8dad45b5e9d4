import type { Offer } from '../domain/matching/finding';
import type { AddressBook } from '../domain/matching/mail-head';
import { decideOffer } from '../domain/matching/offer';
import type { Facts, PageReport } from '../protocol/facts';
import type { Rows } from '../store/rows';
import type { Caller } from './context';
import type { Ports, SessionPort } from './ports';
import { readSettings } from './settings';

/** What a tab's content script said last. The page's own address is not kept: it can carry tokens. */
export interface TabFacts {
  report: PageReport;
  documentId: string | null;
  host: string;
}

/** What the background made of it, for the same record. */
export interface TabOffer {
  key: string;
  offer: Offer;
}

/** The page and document of a tab, from the moment its overlay started. */
export interface TabSite {
  documentId: string | null;
  host: string;
  token: string;
}

export const factsKey = (tabId: number) => `facts:${tabId}`;
export const offerKey = (tabId: number) => `offer:${tabId}`;
export const siteKey = (tabId: number) => `site:${tabId}`;

export const factsOfTab = (session: SessionPort, tabId: number) => session.get<TabFacts>(factsKey(tabId));
export const siteOfTab = (session: SessionPort, tabId: number) => session.get<TabSite>(siteKey(tabId));

/** The tab was closed, or its page is being left: nothing of it is remembered. */
export async function forgetTab(session: SessionPort, tabId: number): Promise<void> {
  await session.remove([factsKey(tabId), offerKey(tabId), siteKey(tabId)]);
  await session.bump([`tab:${tabId}`]);
}

/**
 * Keeps what a page reported, tells the surfaces that show it, and gives what is made of it. An overlay reports one thing
 * after another, so reports of one document keep their order.
 */
export async function keepReport(ports: Ports, caller: Caller, report: PageReport): Promise<Offer | null> {
  const { tabId, documentId, host } = caller;
  if (tabId === null || host === null) return null;
  // A page that was left may still be heard after the next one has begun to speak.
  const site = await siteOfTab(ports.session, tabId);
  if (site?.documentId !== documentId) return null;
  const kept: TabFacts = { report: withoutText(report), documentId, host };
  await ports.session.set(factsKey(tabId), kept);
  if (report.outcome !== 'read') {
    await ports.session.bump([`tab:${tabId}`]);
    return null;
  }
  const offer = await offerFor(ports, report.facts);
  await ports.session.set(offerKey(tabId), { key: report.facts.key, offer } satisfies TabOffer);
  await ports.session.bump([`tab:${tabId}`]);
  return offer;
}

/** The text of a mail serves to find form lines and forwarded headers, and is forgotten at once. */
function withoutText(report: PageReport): PageReport {
  return report.outcome === 'read' ? { ...report, facts: { ...report.facts, text: '' } } : report;
}

/** Who of this page would be offered as a lead, silenced people not yet left out. */
export async function offerFor(ports: Ports, facts: Facts): Promise<Offer> {
  const { ownAddresses: addresses, ownDomains: domains } = await readSettings(ports);
  return decideOffer(facts, { addresses, domains }, NOBODY);
}
const NOBODY = { addresses: [], domains: [] };

/** The never-watch list as matching wants it. */
export async function silencedOf(rows: Rows): Promise<AddressBook> {
  const entries = (await rows.all('neverWatch')).map(({ entry }) => entry);
  return {
    addresses: entries.filter((entry) => entry.includes('@')),
    domains: entries.filter((entry) => !entry.includes('@')),
  };
}

/** The record that a tab shows, with what was made of it; null while there is none, or the two are of different records. */
export async function recordOfTab(
  session: SessionPort,
  tabId: number,
): Promise<{ facts: Facts; offer: Offer; documentId: string | null } | null> {
  const kept = await factsOfTab(session, tabId);
  const made = await session.get<TabOffer>(offerKey(tabId));
  if (kept?.report.outcome !== 'read' || made?.key !== kept.report.facts.key) return null;
  return { facts: kept.report.facts, offer: made.offer, documentId: kept.documentId };
}
