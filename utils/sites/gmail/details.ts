import type { PagePerson } from '../../protocol/facts';
import { lineOf } from '../kit/one-line';
import { person } from '../kit/person';
import { chrome } from './pane';

/** The details that open below the recipients: one row each for from, reply-to, to, cc, date …, with translated labels. */
const rows = (message: Element): { label: string; who: PagePerson | null }[] =>
  chrome(message, '.ajC .ajv').map((row) => {
    const value = row.querySelector('.gL');
    const text = lineOf(value);
    const name = value?.querySelector('[name]')?.getAttribute('name') ?? text.split('<')[0];
    return { label: lineOf(row.querySelector('.gG')), who: person(text, name) };
  });

/** By place: the row between the sender's and the recipients', when it names one more person. */
export function replyToByPlace(message: Element, sender: PagePerson, to: PagePerson[]): PagePerson | null {
  const [from, reply, next] = rows(message).map(({ who }) => who);
  const isRecipient = (who: PagePerson | null | undefined) => to.some(({ email }) => email === who?.email);
  return reply && from?.email === sender.email && isRecipient(next) && !isRecipient(reply) ? reply : null;
}

/** By label: "reply to" in some languages; a second opinion only, never the only one. */
export const replyToByLabel = (message: Element): PagePerson | null =>
  rows(message).find(({ label }) => /^(?:reply|antwort|svar|r.pon|respon|rispon)/i.test(label))?.who ?? null;
