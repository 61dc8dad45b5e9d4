import { jaroWinkler } from './jaro-winkler';
import { companyWords, nameWords } from './name-words';

/** From here on two names are shown as "similar name". */
export const SIMILAR = 0.86;
/** Below this, letters that differ make another word ("Nordea" is not "Nordic"). */
const SAME_WORD = 0.92;
const CONTAINED = 0.87;

/** How alike two companies' names are, 0 to 1; legal forms, accents, case and punctuation do not count. */
export function similarity(a: string, b: string): number {
  return compareWords(companyWords(a), companyWords(b));
}

/** How alike two people's names are, 0 to 1; the order of first and last name does not count. */
export function personSimilarity(a: string, b: string): number {
  const score = compareWords(nameWords(a), nameWords(b));
  return score === CONTAINED ? 0.8 : score;
}

/**
 * Token-set comparison over Jaro-Winkler: as many words on both sides → as alike as the least alike pair; one name inside
 * the other ("Norrsken", "Norrsken Logistik") → similar, where it is the beginning; written together → the same.
 */
export function compareWords(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [left, right] = [a.join(''), b.join('')];
  if (left === right) return a.length === b.length ? 1 : 0.97;
  if (a.length === b.length) return worstPair([...a].sort(), [...b].sort());
  if (isBeginning(a, b) || isBeginning(b, a)) return CONTAINED;
  const joined = damp(jaroWinkler(left, right));
  return joined >= 0.95 ? 0.9 : Math.min(joined, 0.85);
}

function worstPair(a: readonly string[], b: readonly string[]): number {
  return Math.min(...a.map((word, i) => damp(jaroWinkler(word, b[i] ?? ''))));
}

function damp(score: number): number {
  return score >= SAME_WORD ? score : score * 0.9;
}

function isBeginning(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length < long.length &&
    short.join('').length >= 5 &&
    short.every((word, i) => damp(jaroWinkler(word, long[i] ?? '')) >= SAME_WORD)
  );
}
