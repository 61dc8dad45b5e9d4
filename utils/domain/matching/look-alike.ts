/** Scripts whose letters are drawn like Latin ones: a word that mixes them with Latin is made to deceive. */
const LATIN = /\p{Script=Latin}/u;
const LOOKS_LATIN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]/u;
/** Cyrillic and Greek letters that cannot be told from Latin ones in most typefaces. */
const TWINS = /^[асеорхуіјѕһԁɡӏԛԝвнкмтνοαρυκ0-9-]+$/u;
const TURNED = /[\u202a-\u202e\u2066-\u2069]/u;
const SPLIT_LATIN = /\p{Script=Latin}[\u200b-\u200d\u2060\ufeff\u00ad]+\p{Script=Latin}/u;

/** True where one word mixes Latin with letters of another script that look the same ("Аlice" with a Cyrillic А). */
export function mixesScripts(text: string): boolean {
  return text
    .slice(0, 500)
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => LATIN.test(word) && LOOKS_LATIN.test(word));
}

/** True where a text hides characters or turns its direction around: what is seen is not what is written. */
export function hidesCharacters(text: string): boolean {
  const start = text.slice(0, 500);
  return TURNED.test(start) || SPLIT_LATIN.test(start);
}

/** True for a domain that can be taken for another one: mixed scripts, or all twins of Latin letters under a Latin top level. */
export function isLookAlikeDomain(domain: string): boolean {
  const labels = domain.slice(0, 300).split('.');
  const isLatinTop = /^[a-z]+$/.test(labels.at(-1) ?? '');
  return labels.some(
    (label) => mixesScripts(label) || (isLatinTop && !/^[\x20-\x7e]*$/.test(label) && TWINS.test(label)),
  );
}
