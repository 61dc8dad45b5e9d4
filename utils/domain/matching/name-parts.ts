import { hasClearLegalForm } from './legal-forms';
import { isCredential, isDepartment, isNameSuffix, isParticle } from './name-noise';
import { nameWords } from './name-words';

const BRACKETS = /[([（［【]([^()[\]（）［］【】]{0,80})[)\]）］】]/gu;
const BAR = / *[|｜•·] *| [–—/-] /u;
const AT_COMPANY = / (?:@ ?|at |from |från |fra |bei |chez )(.+)$/u;

/** True where the words end in an unmistakable legal form ("Norrsken AB", "Acme, Inc."): a company, not a person. */
export function isCompanyName(text: string): boolean {
  const parts = text.split(',');
  const isOne = parts.length === 1 || (parts.length === 2 && nameWords(parts[1] ?? '').length === 1);
  return isOne && !/[|｜@([（［]/.test(text) && hasClearLegalForm(nameWords(text));
}

/**
 * Takes what is said beside a name: "(Norrsken AB)", "| Norrsken", "– Norrsken", "at Norrsken", ", Norrsken AB".
 * Departments, pronouns and places of work are dropped and are no company.
 */
export function companyAside(text: string): { rest: string; company: string | null } {
  const asides: string[] = [];
  let rest = text.replace(BRACKETS, (_, inner: string) => ` ${keep(asides, inner)}`);
  rest = rest.replace(/[([（［【].*$/u, '');
  const [first = '', ...others] = rest.split(BAR);
  if (others.length > 0) rest = chooseSide(first, others, asides);
  const atCompany = AT_COMPANY.exec(rest);
  if (atCompany && atCompany.index > 0) {
    keep(asides, atCompany[1] ?? '');
    rest = rest.slice(0, atCompany.index);
  }
  const parts = rest.split(',');
  for (const part of parts) if (isCompanyName(part)) keep(asides, part);
  return { rest: tidy(parts.filter((part) => !isCompanyName(part)).join(',')), company: asides[0] ?? null };
}

/** The person stands first, unless the first part is plainly a company ("Norrsken AB | Anna Lindqvist"). */
function chooseSide(first: string, others: string[], asides: string[]): string {
  const second = others[0] ?? '';
  if (isCompanyName(first) && !isCompanyName(second)) {
    keep(asides, first);
    return second;
  }
  keep(asides, second);
  return first;
}

function keep(asides: string[], text: string): string {
  const aside = tidy(text);
  if (/^via /i.test(aside)) return '';
  if (/\p{L}{2}/u.test(aside) && aside.length <= 80 && !isDepartment(aside) && !isCredential(aside))
    asides.push(aside);
  return '';
}

/** "Lindqvist, Anna" → "Anna Lindqvist"; what is no name behind a comma (credentials, a department) falls away. */
export function nameFromCommas(text: string): string {
  const parts = text

    .split(',')
    .map(tidy)
    .filter((part) => part !== '');
  const [last = '', ...others] = parts;
  const suffix = others.find(isNameSuffix);
  const rest = others.filter((part) => !isNameSuffix(part) && !isNoName(part));
  const first = rest[0];
  const name = first !== undefined && canInvert(last, first) ? `${first} ${last}` : last;
  return suffix === undefined ? name : `${name} ${suffix}`;
}

function isNoName(part: string): boolean {
  return isDepartment(part) || part.split(' ').every(isCredential);
}

/** A family name is one or two words, apart from particles; a first name is at most three, and neither has a digit. */
function canInvert(last: string, first: string): boolean {
  const family = last.split(' ').filter((word) => !isParticle(word));
  return family.length <= 2 && first.split(' ').length <= 3 && !/\p{N}/u.test(first + last);
}

function tidy(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^[ ,;:|-]+|[ ,;:|-]+$/g, '');
}
