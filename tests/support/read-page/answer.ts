import type { Offer } from '../../../utils/domain/matching/finding';
import type { PageReport } from '../../../utils/protocol/facts';

/** What the background keeps of one tab. */
export interface Kept {
  facts: { report: PageReport };
  offer?: { key: string; offer: Offer };
}

/** One line of what a reader prints. */
export interface Answer {
  page: string;
  site: string | null;
  kind: string | null;
  outcome: 'read' | 'notReady' | 'unreadable' | 'notInteresting' | 'none';
  offer: boolean;
  facts: Record<string, unknown>;
  reasons?: Record<string, string>;
}

/** Facts that are absent are left out, not null. */
const present = (facts: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value != null && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** `null`: the page is of no site. `notReady`: it is being read, and nothing was said of it in time. */
export function answerFor(page: string, kept: Kept | null | 'notReady'): Answer {
  if (kept === null || kept === 'notReady')
    return { page, site: null, kind: null, outcome: kept ?? 'none', offer: false, facts: {} };
  const { report } = kept.facts;
  if (report.outcome !== 'read') {
    const { site, kind } = report;
    const facts = present({ account: report.outcome === 'nothing' ? report.account : null });
    const outcome = report.outcome === 'nothing' ? 'notInteresting' : 'unreadable';
    const reasons = report.outcome === 'unreadable' ? report.failed.map((name) => [name, 'notInPage']) : [];
    return { page, site, kind, outcome, offer: false, facts, reasons: Object.fromEntries(reasons) };
  }
  const { site, kind, key, sender, recipients, cc, subject, threadId, account, reasons } = report.facts;
  const offer = kept.offer?.key === key ? kept.offer.offer : undefined;
  const candidate = offer?.offered[0];
  const facts = present({
    sender: sender && present({ ...sender }),
    recipients,
    cc,
    subject,
    threadId,
    account,
    person:
      candidate &&
      present({
        name: candidate.name,
        email: candidate.email,
        phone: candidate.phone,
        title: candidate.title,
      }),
    company: candidate?.companyName,
  });
  return { page, site, kind, outcome: 'read', offer: offer?.isOffered ?? false, facts, reasons };
}
