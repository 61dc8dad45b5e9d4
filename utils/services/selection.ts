import { addressesIn } from '../domain/matching/mailbox';
import type { SelectionView } from '../protocol/views';
import { factsOfTab, siteOfTab } from './page';
import type { Ports } from './ports';

/** What the rep marked on the page, with the address and name that stand in it. Nothing is stored. */
export async function selectionOf(ports: Ports, tabId: number): Promise<SelectionView> {
  const [site, facts] = await Promise.all([
    siteOfTab(ports.session, tabId),
    factsOfTab(ports.session, tabId),
  ]);
  const documentId = site?.documentId ?? facts?.documentId ?? null;
  const answer = site && (await ports.askOverlay(tabId, documentId, { to: 'overlay', type: 'selection' }));
  const text = (answer && 'text' in answer ? answer.text : '').trim().slice(0, 5000);
  const email = addressesIn(text)[0]?.key ?? null;
  return { text, email, name: nameIn(text, email) };
}

/** The words of the line that holds the address, in front of it ("Anna Lind <anna@…>"); else the first short line. */
function nameIn(text: string, email: string | null): string | null {
  const lines = text.split('\n').map((line) => line.trim());
  const line = lines.find((candidate) => email && candidate.toLowerCase().includes(email)) ?? lines[0] ?? '';
  const words = line.split(/[<(:,;|]|\S+@\S+/, 1)[0]?.trim() ?? '';
  return words.length > 1 && words.length <= 60 && /\p{L}/u.test(words) ? words : null;
}
