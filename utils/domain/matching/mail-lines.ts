import { foldText } from './fold-text';

/** At most this much of a mail's text is looked at; what a page reports is cut to the same length. */
export const MAX_TEXT = 20_000;
/** A line longer than this is prose, no label and no header. */
export const MAX_LINE = 400;

const EDGES = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

/** The lines of a text without space or invisible characters at their ends; over-long lines are empty. */
export function mailLines(text: string): string[] {
  return text
    .slice(0, MAX_TEXT)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => (line === '' || line.length > MAX_LINE ? '' : tidy(line)));
}

function tidy(line: string): string {
  return line.replace(/[\u00a0\u2007\u202f\u3000]/g, ' ').replace(EDGES, '');
}

export const isQuoted = (line: string): boolean => line.startsWith('>');

const WROTE =
  /\b(?:wrote|skrev|schrieb|a ecrit|ecrit|escribio|escreveu|schreef|kirjoitti|ha scritto|scrisse|napisal|napisala|napisal\(a\)|napsal|irta|yazdi)\b|написал|のメール|写道|작성/;

/** "On 3 May 2026, Anna wrote:" in the languages of Europe, on one line or broken in two: an answered mail begins here. */
export function isReplyIntro(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? '';
  if (line === '' || readsLikeIntro(line)) return line !== '';
  return (
    !line.endsWith(':') &&
    line.length > 10 &&
    /\d/.test(line) &&
    readsLikeIntro(`${line} ${lines[i + 1] ?? ''}`)
  );
}

function readsLikeIntro(line: string): boolean {
  return /[:：]\s*$/.test(line) && /\d/.test(line) && line.length < MAX_LINE && WROTE.test(foldText(line));
}

/** The mark before a signature, as RFC 3676 has it. */
export const isSignatureMark = (line: string): boolean => line === '--' || line === '—';
