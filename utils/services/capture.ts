import type { Commit, StoredEvent } from '../domain/events/envelope';
import { event } from '../domain/events/make';
import type { Candidate } from '../domain/matching/candidate';
import { parseEmail } from '../domain/matching/email';
import type { AccountId, DealId, StageId } from '../domain/model/ids';
import type { RequestInput } from '../protocol/requests';
import type { CaptureDone } from '../protocol/views';
import type { Rows } from '../store/rows';
import { change } from './context';
import { understand } from './deals';
import { mailEvents } from './mail';
import { confirmRecord } from './page-key';
import { enrol } from './people';
import type { Ports } from './ports';
import { Refusal } from './refusal';

const MAX_NAME = 200;

/**
 * One click makes a deal in the first lead stage, its contact and account where they are new, and logs the mail. A person
 * with an open deal gets that one back instead of a second, unless the rep asked for a new one (`asNew`).
 */
export async function captureDeal(
  ports: Ports,
  input: RequestInput<'deal.capture'>,
  tabId: number,
): Promise<CaptureDone> {
  const { facts, offer } = await confirmRecord(ports, tabId, input.key);
  const candidate = offer.offered.find(({ email }) => email === input.candidate);
  if (!candidate) throw new Refusal('no-record');
  let standing: DealId | null = null;
  const { commit } = await change(ports, input.idem, async (rows) => {
    const open = input.asNew ? null : await openDealOf(rows, candidate.email);
    if (open) {
      standing = open;
      return null;
    }
    const { contactId, accountId, events } = await enrol(ports, rows, candidate, input.accountId);
    const dealId = ports.newId() as DealId;
    const name = subjectAsName(facts.subject) ?? candidate.companyName ?? candidate.name ?? candidate.email;
    events.push(
      event(
        'deal.captured',
        dealId,
        {
          stageId: await firstLeadStage(rows),
          amount: null,
          closeOn: null,
          source: sourceOf(candidate),
          accountId,
          contactIds: [contactId],
          origin: { site: facts.site, threadId: facts.threadId },
          createdAt: ports.now(),
        },
        { name: name.slice(0, MAX_NAME) },
      ),
      ...(await mailEvents(ports, rows, facts, { dealId, contactId, isOwn: offer.ownMail })),
    );
    return { events, source: 'mail' };
  });
  return outcome(commit, standing);
}

const outcome = (commit: Commit | null, standing: DealId | null): CaptureDone => {
  const captured = commit?.events.find(({ type }) => type === 'deal.captured');
  const dealId = (captured?.subject.id as DealId | undefined) ?? standing;
  if (!dealId) throw new Refusal('internal');
  return { dealId, commitId: commit?.id ?? null, isNew: captured !== undefined };
};

async function openDealOf(rows: Rows, email: string): Promise<DealId | null> {
  const contact = (await rows.where('contacts', 'emails', email, 1))[0];
  if (!contact) return null;
  const deals = await rows.where('deals', 'contactIds', contact.id);
  return deals.filter(({ status }) => status === 'open').at(-1)?.id ?? null;
}

async function firstLeadStage(rows: Rows): Promise<StageId> {
  const stages = (await rows.all('stages')).sort((a, b) => a.order - b.order);
  const stage = stages.find(({ kind }) => kind === 'lead') ?? stages.find(({ kind }) => kind === 'open');
  if (!stage) throw new Refusal('last-stage', 'lead');
  return stage.id;
}

const sourceOf = ({ via }: Candidate) =>
  via === 'form' || via === 'replyTo' ? 'webForm' : via === 'forward' ? 'referral' : 'mail';

/** The subject without what mail programs put in front of it ("Re:", "SV:", "Fwd:"); null when nothing is left. */
export function subjectAsName(subject: string | null): string | null {
  const prefix = /^\s*(?:re|fwd?|sv|vs|aw|wg|vb|tr|rv|ref|antw|doorst|r|i)\s*(?:\[\d+\])?\s*:\s*/i;
  let text = subject ?? '';
  while (prefix.test(text)) text = text.replace(prefix, '');
  return text.trim() || null;
}

/** A deal by hand, with or without a person. */
export async function addDeal(ports: Ports, input: RequestInput<'deal.add'>): Promise<CaptureDone> {
  const email = input.email.trim() === '' ? null : parseEmail(input.email);
  if (input.email.trim() !== '' && !email) throw new Refusal('bad-input', 'email');
  const personName = input.personName.trim() || null;
  const companyName = input.accountName.trim() || null;
  const name = input.name.trim() || companyName || personName || email?.key;
  if (!name) throw new Refusal('bad-input', 'name');
  const amount = await understand(ports, input.amountText);
  const { commit } = await change(ports, input.idem, async (rows) => {
    const { contactIds, accountId, events } = await partiesOf(
      ports,
      rows,
      email?.key ?? null,
      personName,
      companyName,
    );
    if (input.stageId && !(await rows.get('stages', input.stageId))) throw new Refusal('not-found', 'stage');
    const data = {
      stageId: input.stageId ?? (await firstLeadStage(rows)),
      amount,
      closeOn: input.closeOn,
      source: input.source?.trim() || null,
      accountId,
      contactIds,
      origin: null,
      createdAt: ports.now(),
    };
    return {
      events: [...events, event('deal.captured', ports.newId(), data, { name: name.slice(0, MAX_NAME) })],
    };
  });
  return outcome(commit, null);
}

async function partiesOf(
  ports: Ports,
  rows: Rows,
  email: string | null,
  name: string | null,
  companyName: string | null,
): Promise<{ contactIds: string[]; accountId: AccountId | null; events: StoredEvent[] }> {
  const account = companyName ? await accountNamed(rows, companyName) : undefined;
  if (email) {
    const enrolled = await enrol(ports, rows, { name, email, companyName }, account);
    return { ...enrolled, contactIds: [enrolled.contactId] };
  }
  const events: StoredEvent[] = [];
  let accountId = account ?? null;
  if (!accountId && companyName) {
    accountId = ports.newId() as AccountId;
    events.push(
      event('account.added', accountId, { createdAt: ports.now() }, { name: companyName, domains: [] }),
    );
  }
  if (!name) return { contactIds: [], accountId, events };
  const contactId = ports.newId();
  const personal = { name, emails: [], phone: null, title: null };
  events.push(event('contact.added', contactId, { accountId, createdAt: ports.now() }, personal));
  return { contactIds: [contactId], accountId, events };
}

/** The account of exactly that name, if there is one. */
async function accountNamed(rows: Rows, name: string): Promise<AccountId | undefined> {
  const wanted = name.trim().toLowerCase();
  return (await rows.all('accounts')).find((account) => account.name.trim().toLowerCase() === wanted)?.id;
}
