import { cleanText } from './clean-text';
import type { EmailAddress } from './email';
import { foldLabel, foldText } from './fold-text';
import { type FormPair, formPairs } from './form-pairs';
import { addressesIn } from './mailbox';
import { isTitle } from './name-noise';
import { cleanPersonName } from './person-name';

/** Who a web form names. Every fact is what one label says, and null where the labels disagree. */
export interface FormLead {
  name: string | null;
  email: string | null;
  /** As written. */
  phone: string | null;
  company: string | null;
  title: string | null;
  /** The form has a line for the address, whether or not it names one lead. */
  hasEmailLine: boolean;
  isSuspicious: boolean;
}

const ASKED: ReadonlySet<FormPair['field']> = new Set(['name', 'first', 'last', 'from', 'message']);
const EMPTY = new Set([
  '',
  'na',
  'none',
  'ingen',
  'inget',
  'keine',
  'kein',
  'aucun',
  'aucune',
  'ninguno',
  'nenhum',
  'geen',
  'nessuno',
  'null',
  'undefined',
  'ei',
]);

/**
 * Reads a web-form mail. Only for mails whose sender is a machine: everywhere else the sender decides. Addresses that
 * `isLead` refuses (own, colleague, machine) are not the lead. What stands behind the visitor's own message counts only
 * where no address stood before it. Null where the text has no lines of a form that names somebody: a form asks for a name
 * or a message; a telephone number and an address alone are what stands at the end of any mail.
 */
export function readFormLines(text: string, isLead: (email: EmailAddress) => boolean): FormLead | null {
  const pairs = formPairs(text);
  if (!pairs.some(({ field }) => ASKED.has(field))) return null;
  const start = pairs.findIndex((pair) => pair.field === 'message');
  const before = start < 0 ? pairs : pairs.slice(0, start);
  const lead = leadOf(before, isLead);
  const answer = start < 0 || lead.hasEmailLine ? lead : leadOf(pairs, isLead);
  const isRefused = answer.hasEmailLine && answer.email === null;
  const isEmpty = answer.name === null && answer.email === null && answer.phone === null;
  return isEmpty || (isRefused && hasOnlyRefused(pairs, isLead)) ? null : answer;
}

function leadOf(pairs: readonly FormPair[], isLead: (email: EmailAddress) => boolean): FormLead {
  const valuesOf = (...fields: FormPair['field'][]) =>
    pairs.filter((pair) => fields.includes(pair.field)).map((pair) => pair.value);
  const addresses = valuesOf('email', 'from').flatMap(addressesIn);
  const email = onlyOne(addresses.filter(isLead).map((address) => address.key));
  const { name, isSuspicious } = nameOf(valuesOf, email);
  return {
    name,
    email,
    phone: onlyOne(valuesOf('phone').flatMap(phoneOf), (phone) => phone.replace(/\D/g, '')),
    company: onlyOne(valuesOf('company').flatMap(wordsOf), foldLabel),
    title: onlyOne(valuesOf('title').flatMap(titleOf), foldLabel),
    hasEmailLine: addresses.length > 0,
    isSuspicious,
  };
}

/** The one value that all lines of a label agree on. */
function onlyOne(
  values: readonly string[],
  keyOf: (value: string) => string = (value) => value,
): string | null {
  return new Set(values.map(keyOf)).size === 1 ? (values[0] ?? null) : null;
}

function nameOf(
  valuesOf: (...fields: FormPair['field'][]) => string[],
  email: string | null,
): { name: string | null; isSuspicious: boolean } {
  const cleaned = (values: string[]) => values.map((value) => cleanPersonName(value, email));
  const [full, first, last] = [
    cleaned(valuesOf('name', 'from')),
    cleaned(valuesOf('first')),
    cleaned(valuesOf('last')),
  ];
  const one = (list: typeof full) =>
    onlyOne(
      list.flatMap(({ name }) => (name === null || isBlank(name) ? [] : [name])),
      foldText,
    );
  const [whole, given, family] = [one(full), one(first), one(last)];
  const isSuspicious = [...full, ...first, ...last].some((part) => part.isSuspicious);
  if (whole !== null && given === null && family === null) return { name: whole, isSuspicious };
  const parts = whole === null ? [given, family] : join(whole, given, family);
  return { name: parts.filter((part) => part !== null).join(' ') || null, isSuspicious };
}

/** "Nom" beside "Prénom" is the family name, "Nombre" beside "Apellidos" the first; a full name already holds both. */
function join(whole: string, given: string | null, family: string | null): (string | null)[] {
  const words = foldText(whole).split(' ');
  const isIn = (part: string | null) =>
    part === null ||
    foldText(part)
      .split(' ')
      .every((word) => words.includes(word));
  if (isIn(given) && isIn(family)) return [whole];
  return family === null ? [given, whole] : [given ?? whole, family];
}

const isBlank = (value: string): boolean => EMPTY.has(foldLabel(value));

function wordsOf(value: string): string[] {
  const words = cleanText(value, 120);
  return isBlank(words) || /@|:\/\/|[<>{}]/.test(words) || !/\p{L}|\p{N}/u.test(words) ? [] : [words];
}

/** A salutation ("Mr", "Frau") in a line called "Title" is no job title. */
function titleOf(value: string): string[] {
  return wordsOf(value).filter(
    (words) => words.length <= 80 && !words.split(/[ /]+/).every((word) => isTitle(`${word}.`)),
  );
}

/** Digits and the signs people write between them, 6 to 15 digits (ITU-T E.164), perhaps with an extension. */
function phoneOf(value: string): string[] {
  const phone = cleanText(value, 60).replace(/^tel:/i, '');
  const digits = phone.replace(/\D/g, '').length;
  return digits >= 6 &&
    digits <= 20 &&
    /^\+?[\d\s()./–-]+(?:(?:ext|x|anknytning|ankn|durchwahl|dw)?[. ]*\d{1,6})?$/iu.test(phone)
    ? [phone]
    : [];
}

function hasOnlyRefused(pairs: readonly FormPair[], isLead: (email: EmailAddress) => boolean): boolean {
  const addresses = pairs
    .filter((pair) => pair.field === 'email' || pair.field === 'from')
    .flatMap((pair) => addressesIn(pair.value));
  return addresses.length > 0 && !addresses.some(isLead);
}
