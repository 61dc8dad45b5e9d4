import type { PartialFacts, Reader, Reasons } from '../adapter';

/** The facts that a page is expected to give, each of which is either there or has a reason for its absence. */
export const FACTS = [
  'threadId',
  'messageId',
  'subject',
  'sender',
  'replyTo',
  'recipients',
  'cc',
  'participants',
  'dateText',
  'sentAt',
] as const;

/** What one way said of the page. */
export interface Opinion {
  trust: Reader['trust'];
  facts: PartialFacts;
}

/**
 * One account out of several ways of reading. A fact stands if no way that sees it contradicts another, and either two
 * ways see it or one that may stand alone does. The value is that of the first way that sees it: the address decides
 * whether two ways mean the same person, names are decoration. A mark of bulk mail and the text count from any way.
 */
export function combine(opinions: Opinion[]): { facts: PartialFacts; reasons: Reasons } {
  const facts: PartialFacts = {};
  const reasons: Reasons = {};
  for (const name of FACTS) {
    const seen = opinions.filter((opinion) => identity(opinion.facts[name]) !== '');
    const [first] = seen;
    const same = new Set(seen.map((opinion) => identity(opinion.facts[name]))).size < 2;
    if (!first) reasons[name] = 'notInPage';
    else if (!same) reasons[name] = 'waysDisagree';
    else if (seen.length < 2 && first.trust === 'together') reasons[name] = 'oneWayOnly';
    else Object.assign(facts, { [name]: first.facts[name] });
  }
  facts.isBulk = opinions.some((opinion) => opinion.facts.isBulk);
  facts.text = opinions.find((opinion) => opinion.facts.text)?.facts.text ?? '';
  return { facts, reasons };
}

/** What makes two values the same fact; empty for a value that says nothing. */
function identity(value: PartialFacts[(typeof FACTS)[number]]): string {
  if (value == null) return '';
  if (Array.isArray(value)) return value.map(identity).sort().join(' ');
  return (typeof value === 'object' ? value.email : String(value)).toLowerCase();
}
