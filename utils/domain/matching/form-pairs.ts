import { type FormField, formField } from './form-labels';
import { readHeaderBlock } from './header-block';
import { readHeaderLine } from './header-labels';
import { isQuoted, isReplyIntro, isSignatureMark, mailLines } from './mail-lines';

/** One label with its value, in the order of the mail. `from` is "From: Anna <anna@x.se>", which names and addresses at once. */
export interface FormPair {
  field: FormField | 'from';
  value: string;
}

const MAX_LABEL = 60;
const MAX_PAIRS = 200;
const LIST_MARK = /^(?:[\s*_•·▪‣>–#|-]{1,8}|\d{1,2}[.)] *)(?=\S)/u;
const BOLD = /[*_]{1,3}(?=\s|[:：]|$)/g;

/**
 * The label/value lines of a web-form mail: "Name: Anna", "Name<tab>Anna", "Name | Anna", "Name - Anna", "Name = Anna", or the
 * label on one line and the value on the next. Ends where quoted or forwarded text or a signature begins.
 */
export function formPairs(text: string): FormPair[] {
  const lines = mailLines(text);
  const pairs: FormPair[] = [];
  for (let i = 0; i < lines.length && pairs.length < MAX_PAIRS; i++) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    if (isEnd(lines, i)) break;
    const pair = inOneLine(line) ?? overTwoLines(lines, i);
    if (pair !== null) pairs.push(pair);
  }
  return pairs;
}

function isEnd(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? '';
  if (isQuoted(line) || isSignatureMark(line) || isReplyIntro(lines, i)) return true;
  if (/^-{4,} ?\p{L}.*\p{L} ?-{4,}$/u.test(line)) return true;
  // "From, Subject" is how a common form plug-in begins its mails; a quoted header also has a date or a recipient.
  return readHeaderBlock(lines, i, 2) !== null;
}

function inOneLine(line: string): FormPair | null {
  const bare = line.replace(LIST_MARK, '').replace(BOLD, '');
  const header = readHeaderLine(bare);
  if (header?.field === 'from' && header.value.includes('@')) return { field: 'from', value: header.value };
  const cut = /\t+| *[:：|=] *| +[-–—] +/u.exec(bare.slice(0, MAX_LABEL + 10));
  if (cut === null || cut.index < 1) return null;
  const field = formField(bare.slice(0, cut.index));
  const value = bare
    .slice(cut.index + cut[0].length)
    .replace(/^[\s:：*_]+/u, '')
    .trim();
  return field === undefined || (value === '' && field !== 'message') ? null : { field, value };
}

/** A label alone; its value is the next line that is not empty, unless that is a label itself. */
function overTwoLines(lines: readonly string[], i: number): FormPair | null {
  const label = (lines[i] ?? '').replace(LIST_MARK, '').replace(BOLD, '').trim();
  if (label.length > MAX_LABEL) return null;
  const field = formField(label.replace(/[:：\s]+$/, ''));
  if (field === undefined) return null;
  if (field === 'message') return { field, value: '' };
  const value = lines[i + 1] || lines[i + 2] || '';
  const isLabel =
    value === '' ||
    /[:：]$/.test(value) ||
    formField(value) !== undefined ||
    /^[^:：]{1,40}[:：] +\S/.test(value);
  return isLabel || isQuoted(value) ? null : { field, value };
}
