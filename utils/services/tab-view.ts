import type { Candidate } from '../domain/matching/candidate';
import { parseEmail } from '../domain/matching/email';
import type { Offer } from '../domain/matching/finding';
import { cleanPersonName } from '../domain/matching/person-name';
import { withoutSilenced } from '../domain/matching/silenced';
import type { Deal } from '../domain/model/deal';
import type { Facts } from '../protocol/facts';
import type { RequestInput } from '../protocol/requests';
import { SITE_NAMES } from '../protocol/site-names';
import type { ChoiceView, MailView, PersonView, Shell, TabView } from '../protocol/views';
import { type Rows, read } from '../store/rows';
import { type ClosedDeal, closedDealsOf } from './closed-deals';
import { dealCard, dealView } from './deal-view';
import { dealsOf, duplicatesOf, type Known, knownBy } from './directory';
import { forecastBrief } from './forecast';
import { isLogged, messageKeysOf } from './mail';
import { factsOfTab, recordOfTab, silencedOf, siteOfTab, type TabSite } from './page';
import type { Ports } from './ports';
import { settingsOf, shellWith } from './settings';
import { choiceFor } from './sites';
import { dueToday } from './today';

const TODAY_SHOWN = 7;

/** What stands on a tab's page and who it is, ready to paint. */
export async function tabView(
  ports: Ports,
  query: RequestInput<'tab.view'>,
  tabId: number,
): Promise<TabView> {
  const [isSample, site, kept, record] = await Promise.all([
    ports.isSampleOpen(),
    siteOfTab(ports.session, tabId),
    factsOfTab(ports.session, tabId),
    recordOfTab(ports.session, tabId),
  ]);
  const closed = await closedDealsOf(ports);
  const view = await read(await ports.store(), async (rows): Promise<TabView> => {
    const settings = await settingsOf(rows);
    const shell = shellWith(ports, settings, isSample);
    const choice = site && choiceFor(settings, site.host, ports.isEverySiteOn);
    const blank = blankView(shell, tabId, site, choice?.siteId ?? null);
    const deal = query.dealId ? await dealView(ports, rows, query.dealId, closed) : null;
    if (!site) return { ...blank, deal, page: 'none' };
    if (!choice?.on) return { ...blank, deal, page: 'paused' };
    if (record) {
      const offer = withoutSilenced(record.offer, await silencedOf(rows));
      return { ...blank, ...(await recordView(ports, rows, record.facts, offer, query, closed)) };
    }
    if (kept?.report.outcome === 'unreadable') {
      return { ...blank, deal, page: 'unreadable', failed: kept.report.failed };
    }
    return { ...blank, deal };
  });
  return view.person ? view : withDay(ports, view);
}

/** Where nobody is open, the sidebar shows the day instead. */
async function withDay(ports: Ports, view: TabView): Promise<TabView> {
  const { tasks } = await read(await ports.store(), (rows) => dueToday(rows, view.shell.today, TODAY_SHOWN));
  return { ...view, today: tasks, forecast: await forecastBrief(ports) };
}

function blankView(shell: Shell, tabId: number, site: TabSite | undefined, siteId: string | null): TabView {
  return {
    shell,
    tabId,
    page: 'nothing',
    site: site && siteId ? { id: siteId, label: SITE_NAMES[siteId]?.label ?? siteId, host: site.host } : null,
    failed: [],
    key: null,
    person: null,
    relation: null,
    via: null,
    isOffered: false,
    notOffered: null,
    choices: [],
    duplicates: [],
    deals: [],
    deal: null,
    mail: null,
    today: [],
    forecast: null,
  };
}

async function recordView(
  ports: Ports,
  rows: Rows,
  facts: Facts,
  offer: Offer,
  query: RequestInput<'tab.view'>,
  closed: readonly ClosedDeal[],
): Promise<Partial<TabView>> {
  const candidate = offer.offered.find(({ email }) => email === query.candidate) ?? offer.offered[0] ?? null;
  const person = candidate ?? senderOf(facts);
  const known = person ? await knownBy(rows, person.email) : { contact: null, account: null };
  const deals = await dealsOf(rows, known);
  const relation = known.contact ? 'contact' : known.account ? 'account' : 'unknown';
  const chosen = query.dealId ?? ownDeal(deals, known)?.id;
  return {
    page: 'read',
    key: facts.key,
    person: person && personView(person, known),
    relation: person ? relation : null,
    via: candidate?.via ?? null,
    isOffered: candidate !== null,
    notOffered: offer.notOfferedBecause,
    choices: await choicesOf(rows, offer),
    duplicates: candidate && !known.contact ? await duplicatesOf(rows, candidate) : [],
    deals: await Promise.all(deals.map((deal) => dealCard(rows, deal))),
    deal: chosen ? await dealView(ports, rows, chosen, closed) : null,
    mail: await mailView(rows, facts, offer, deals),
  };
}

/** The contact's open deal is shown at once; a colleague's deal at the same account only when the rep chooses it. */
const ownDeal = (deals: readonly Deal[], { contact }: Known) =>
  contact
    ? deals.find(({ status, contactIds }) => status === 'open' && contactIds.includes(contact.id))
    : undefined;

/** Whoever wrote, also where nobody is offered. */
function senderOf(facts: Facts): Pick<Candidate, 'name' | 'email' | 'isSuspicious' | 'companyName'> | null {
  const email = facts.sender && parseEmail(facts.sender.email);
  if (!email) return null;
  const { name, isSuspicious } = cleanPersonName(facts.sender?.name ?? null, email.key);
  return { name, email: email.key, isSuspicious, companyName: null };
}

function personView(
  person: Pick<Candidate, 'name' | 'email' | 'isSuspicious' | 'companyName'> & Partial<Candidate>,
  { contact, account }: Known,
): PersonView {
  return {
    name: contact?.name ?? person.name,
    email: person.email,
    contactId: contact?.id ?? null,
    title: contact?.title ?? person.title ?? null,
    phone: contact?.phone ?? person.phone ?? null,
    account: account ?? (person.companyName ? { id: null, name: person.companyName } : null),
    isSuspicious: person.isSuspicious,
  };
}

async function choicesOf(rows: Rows, offer: Offer): Promise<ChoiceView[]> {
  if (offer.offered.length < 2) return [];
  return Promise.all(
    offer.offered.map(async ({ email, name, via }) => {
      const isKnown = (await rows.count('contacts', 'emails', email)) > 0;
      return { email, name, via, isKnown };
    }),
  );
}

async function mailView(
  rows: Rows,
  facts: Facts,
  offer: Offer,
  deals: readonly Deal[],
): Promise<MailView | null> {
  if (facts.kind !== 'thread') return null;
  return {
    subject: facts.subject,
    direction: offer.ownMail ? 'out' : 'in',
    isLogged: await isLogged(rows, messageKeysOf(facts)),
    dealIds: deals.filter(({ status }) => status === 'open').map(({ id }) => id),
  };
}
