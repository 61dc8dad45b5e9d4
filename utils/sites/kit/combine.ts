import type { PartialFacts, Reader, Reasons } from '../adapter';

/** What one way said of the page. */
export interface Opinion {
  trust: Reader['trust'];
  facts: PartialFacts;
}

/** What a page says that says nothing. */
const SILENCE = {
  threadId: null,
  messageId: null,
  subject: null,
  sender: null,
  replyTo: null,
  recipients: [],
  cc: [],
  participants: [],
  dateText: null,
  sentAt: null,
  isBulk: false,
  text: '',
} satisfies PartialFacts;
const NAMES = Object.keys(SILENCE) as (keyof typeof SILENCE)[];

type Said = Required<Omit<PartialFacts, 'account'>>;

/**
 * One account out of several ways of reading. A fact stands if no way that sees it contradicts another, and either two
 * ways see it or one that may stand alone does. The value is that of the first way that sees it: the address decides
 * whether two ways mean the same person, names are decoration. An absent fact has a reason.
 */
export function combine(opinions: Opinion[]): { facts: Said; reasons: Reasons } {
  const facts: Said = { ...SILENCE };
  const reasons: Reasons = {};
  for (const name of NAMES) {
    const seen = opinions.filter((opinion) => identity(opinion.facts[name]));
    const [first, second] = seen;
    if (seen.some((opinion) => identity(opinion.facts[name]) !== identity(first!.facts[name]))) {
      reasons[name] = 'waysDisagree';
    } else if (first && (second || first.trust === 'alone')) {
      Object.assign(facts, { [name]: first.facts[name] });
    } else if (typeof SILENCE[name] === 'object') {
      reasons[name] = first ? 'oneWayOnly' : 'notInPage';
    }
  }
  return { facts, reasons };
}

/** What makes two values the same fact; empty for a value that says nothing. */
const identity = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(identity).sort().join(' ')
    : String((value as { email?: string } | null)?.email ?? (value || '')).toLowerCase();
