import { type HeaderField, type HeaderLine, readHeaderLine } from './header-labels';

/** A header of another mail inside the text of this one. `next` is the first line behind it. */
export interface HeaderBlock {
  /** What stands behind "From:", with the following line where the address was wrapped onto it. */
  from: string;
  /** The folded label of the From line: tells the language. */
  fromLabel: string;
  replyTo: string | null;
  next: number;
}

const MAX_LINES = 24;

/**
 * Reads a header block that begins with its "From:" line at `lines[i]`. It needs `wanted` other header lines (date, to,
 * subject) close behind; a lone "From:" is no header. Empty lines between header lines are allowed one at a time.
 */
export function readHeaderBlock(lines: readonly string[], i: number, wanted: number): HeaderBlock | null {
  const first = readHeaderLine(lines[i] ?? '');
  if (first?.field !== 'from') return null;
  const seen = new Map<HeaderField, HeaderLine>();
  let from = first.value;
  let last = i;
  for (let at = i + 1; at < lines.length && at <= i + MAX_LINES; at++) {
    const line = lines[at] ?? '';
    if (line === '') {
      if (lines[at + 1] === '') break;
      continue;
    }
    const header = readHeaderLine(line);
    if (header === null && last === i && at <= i + 2 && line.includes('@') && !from.includes('@'))
      from += ` ${line}`;
    else if (header === null && !isContinuation(line, at - last)) break;
    if (header !== null) {
      if (header.field === 'from') break;
      seen.set(header.field, header);
      last = at;
    }
  }
  const others = (['sent', 'to', 'subject'] as const).filter((field) => seen.has(field)).length;
  if (others < wanted) return null;
  return { from, fromLabel: first.label, replyTo: seen.get('replyTo')?.value ?? null, next: last + 1 };
}

/** A long list of recipients goes on over some lines; text of the mail does not look like that. */
function isContinuation(line: string, distance: number): boolean {
  return distance <= 8 && (line.includes('@') || /[;,>]$/.test(line));
}
