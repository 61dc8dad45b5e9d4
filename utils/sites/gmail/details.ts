import type { PagePerson } from '../../protocol/facts';
import { lineOf } from '../kit/one-line';
import { person, sameAddress } from '../kit/person';
import { byAttribute } from './header';
import { chrome } from './pane';

/** The details that open below the recipients: one row each for from, reply-to, to, cc, date …, with translated labels. */
interface Row {
  label: string;
  who: PagePerson | null;
}

const rows = (message: Element): Row[] =>
  chrome(message, '.ajC .ajv').map((row) => ({
    label: lineOf(row.querySelector('.gG')),
    who: namedIn(row.querySelector('.gL')),
  }));

/** Exactly one person, by attribute or as `Name <address>`. */
function namedIn(cell: Element | null): PagePerson | null {
  const [tagged, more] = cell?.querySelectorAll('[email]') ?? [];
  if (tagged) return more ? null : byAttribute(tagged);
  const text = lineOf(cell);
  return person(text, text.split(/["'\s]*</)[0]!.replace(/^["'\s]+/, ''));
}

/** By place: the row between the sender's and the recipients', when it names one more person. */
export function replyToByPlace(message: Element, sender: PagePerson, to: PagePerson[]): PagePerson | null {
  const [from, reply, next] = rows(message);
  if (!from?.who || !reply?.who || !sameAddress(from.who.email, sender.email)) return null;
  const isRecipient = (who: PagePerson | null | undefined) =>
    to.some((at) => who && sameAddress(at.email, who.email));
  return isRecipient(next?.who) && !isRecipient(reply.who) ? reply.who : null;
}

/** By label: "reply to" in some languages; a second opinion only, never the only one. */
export const replyToByLabel = (message: Element): PagePerson | null =>
  rows(message).find(({ label }) => /^(?:reply|antwort|svar|r.pon|respon|rispon|beantw|odpow)/i.test(label))
    ?.who ?? null;
