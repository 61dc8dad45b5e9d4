import type { EmailAddress } from './email';
import { foldLabel, foldText } from './fold-text';
import { type HeaderBlock, readHeaderBlock } from './header-block';
import { isQuoted, isReplyIntro, mailLines } from './mail-lines';
import { addressesIn } from './mailbox';
import { cleanPersonName } from './person-name';

/** The person whose mail was forwarded. */
export interface Forwarded {
  name: string | null;
  email: string;
  /** The text behind the header that named them: a forwarded web form has its lines there. */
  rest: string;
  isSuspicious: boolean;
}

const MARKS = [
  'forwarded message',
  'begin forwarded message',
  'forwarded mail',
  'vidarebefordrat meddelande',
  'vidarebefordrat brev',
  'vidarebefordrat mejl',
  'borjan pa vidarebefordrat',
  'vidarebefordrade meddelandet',
  'weitergeleitete nachricht',
  'weitergeleitete mail',
  'weitergeleitete e-mail',
  'anfang der weitergeleiteten',
  'message transfere',
  'message transmis',
  'message reexpedie',
  'debut du message',
  'mensaje reenviado',
  'mensaje original reenviado',
  'inicio del mensaje reenviado',
  'mensagem encaminhada',
  'mensagem reencaminhada',
  'inicio da mensagem',
  'doorgestuurd bericht',
  'begin doorgestuurd',
  'doorgestuurde bericht',
  'videresendt melding',
  'videresendt besked',
  'videresendt meddelelse',
  'videresendte melding',
  'videresendte besked',
  'videresendt e-post',
  'start pa videresendt',
  'valitetty viesti',
  'edelleen lahetetty',
  'edelleenlahetetty',
  'valitettava viesti',
  'messaggio inoltrato',
  'inizio messaggio inoltrato',
  'inizio del messaggio',
  'przekazana wiadomosc',
  'wiadomosc przekazana',
  'preposlana zprava',
  'пересылаемое сообщение',
  'iletilen mesaj',
  'tovabbitott uzenet',
  '転送メッセージ',
  '转发的邮件',
  '전달된 메시지',
].map(foldText);

const REPLY = new Set([
  're',
  'sv',
  'aw',
  'antw',
  'antwort',
  'ref',
  'rif',
  'odp',
  'res',
  'ynt',
  'atb',
  'svar',
  '回复',
  '답장',
]);

/**
 * Whose mail is forwarded in this text? The outermost forwarded header decides; where `isOutside` refuses its sender
 * (own, colleague, machine) and `lookInside` does not name anybody either, the next one does. Null where nothing is
 * forwarded, where the header gives no address, or two. An answered mail is none: "On … wrote:" ends the search, and a
 * bare From/Sent/To/Subject block counts only where the subject is not that of a reply.
 */
export function findForwarded(
  text: string,
  subject: string | null,
  isOutside: (email: EmailAddress) => boolean,
  lookInside: (rest: string) => boolean = () => false,
): Forwarded | null {
  const lines = mailLines(text);
  let isMarked = false;
  let isInside = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    if (isForwardMark(line)) {
      isMarked = true;
      if (lines.slice(i + 1, i + 4).some(isQuoted)) unquote(lines, i + 1);
      continue;
    }
    if (isQuoted(line) || isReplyIntro(lines, i)) return null;
    const block = readHeaderBlock(lines, i, isMarked && !isInside ? 1 : 2);
    if (block === null) continue;
    if (!isMarked && isReply(subject, block)) return null;
    const found = personOf(block, lines);
    if (found === null) return null;
    if (isOutside(found.address) || lookInside(found.person.rest)) return found.person;
    isInside = true;
    i = block.next - 1;
  }
  return null;
}

/** Apple Mail quotes what it forwards as plain text. */
function unquote(lines: string[], from: number): void {
  for (let i = from; i < lines.length; i++) lines[i] = (lines[i] ?? '').replace(/^> ?/, '').trim();
}

/** Words of forwarding alone on a line, between dashes or before a colon. */
function isForwardMark(line: string): boolean {
  if (line.length > 100 || !/^[-_*= ]{2,}.+[-_*= ]{2,}$|[:：]$/.test(line)) return false;
  const words = foldText(line).replace(/^[-_*= ]+|[-_*= :：]+$/g, '');
  return MARKS.some((mark) => words.startsWith(mark));
}

function isReply(subject: string | null, block: HeaderBlock): boolean {
  const prefix = /^\s*([\p{L}]{1,8})\s*(?:\[\d+\]|\(\d+\))?\s*[:：]/u.exec((subject ?? '').slice(0, 40))?.[1];
  if (prefix === undefined) return false;
  const folded = foldLabel(prefix);
  // "VS:" is a forward in Norwegian and Danish and a reply in Finnish.
  return REPLY.has(folded) || (folded === 'vs' && block.fromLabel === 'lahettaja');
}

function personOf(block: HeaderBlock, lines: string[]): { address: EmailAddress; person: Forwarded } | null {
  const [address, second] = addressesIn(block.from);
  if (address === undefined || second !== undefined) return null;
  const named = block.from.replace(/[<[(]\s*(?:mailto:)?[^<>[\]()\s]*@[^<>[\]()\s]*\s*[>\])]/gi, ' ');
  const { name, isSuspicious } = cleanPersonName(named, address.key);
  return {
    address,
    person: { name, email: address.key, rest: lines.slice(block.next).join('\n'), isSuspicious },
  };
}
