import { parseEmail } from '../domain/matching/email';
import { companyDomain } from '../domain/matching/free-mail';
import { withoutSilenced } from '../domain/matching/silenced';
import type { Idem } from '../domain/model/ids';
import type { Facts, PageReport } from '../protocol/facts';
import type { OverlayState } from '../protocol/views';
import { read } from '../store/rows';
import { type Caller, done } from './context';
import { knownBy } from './directory';
import { autoLog } from './mail';
import { forgetTab, keepReport, silencedOf, siteKey, type TabSite } from './page';
import type { Ports } from './ports';
import { readSettings, settingEvents, settingsOf } from './settings';
import { overlayState } from './sites';

/** An overlay starts: what an earlier document of this tab said is forgotten, and its frame will show this token. */
export async function expectSidebar(ports: Ports, caller: Caller, token: string): Promise<OverlayState> {
  const { tabId, documentId, host } = caller;
  if (tabId === null || host === null) return { isOn: false, open: null, width: 320, dock: 'auto' };
  await forgetTab(ports.session, tabId);
  await ports.session.set(siteKey(tabId), { documentId, host, token } satisfies TabSite);
  const state = await overlayState(ports, host);
  await ports.session.bump([`tab:${tabId}`]);
  return state;
}

/** What an overlay read: kept for the sidebar, and where it asks for nothing of the rep, acted upon. */
export async function receiveReport(ports: Ports, caller: Caller, report: PageReport): Promise<null> {
  if (report.outcome === 'read') await learnOwn(ports, report.facts);
  const offer = await keepReport(ports, caller, report);
  if (report.outcome !== 'read' || caller.tabId === null || !offer) return null;
  const { tabId, documentId } = caller;
  const isFound = await read(await ports.store(), async (rows) => {
    const { offered, isOffered } = withoutSilenced(offer, await silencedOf(rows));
    const email = offered[0]?.email ?? parseEmail(report.facts.sender?.email ?? '')?.key;
    return isOffered || (email !== undefined && (await knownBy(rows, email)).contact !== null);
  });
  await ports.askOverlay(tabId, documentId, { to: 'overlay', type: 'found', isFound });
  await autoLog(ports, tabId, (await readSettings(ports)).autoLogMail);
  return null;
}

/**
 * The first mail that is read tells the rep's own domain, unless they named one already or the account is at a free-mail
 * host. A change like any other: History shows it and takes it back.
 */
async function learnOwn(ports: Ports, { account }: Facts): Promise<void> {
  const own = account ? parseEmail(account) : null;
  const domain = own && companyDomain(own.domain);
  if (!domain || !own) return;
  const { ownDomains } = await readSettings(ports);
  if (ownDomains.length > 0) return;
  await done(ports, 'own-domain' as Idem, async (rows) => {
    const settings = await settingsOf(rows);
    if (settings.ownDomains.length > 0) return null;
    return { events: await settingEvents(rows, 'ownDomains', [domain]), source: 'page' };
  });
}
