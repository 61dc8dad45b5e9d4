import { foldText } from './fold-text';
import { withoutEastAsianForm, withoutLegalForms } from './legal-forms';

const MAX = 120;
const LINKS = new Set(['and', 'och', 'und', 'og', 'et', 'y', 'e', 'en', 'ja', 'the']);

/** The words of a name for comparing: folded, dots of abbreviations closed ("S.A." → "sa"), at most twelve. */
export function nameWords(name: string): string[] {
  return foldText(name.slice(0, MAX))
    .replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})\.(?=\p{L})/gu, '')
    .replace(/(?<=(?:^|[^\p{L}])\p{L})\/(?=\p{L}(?:$|[^\p{L}]))/gu, '')
    .replace(/['’´`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 12);
}

/** The words that tell one company from another: no legal form, no "and", no "the". */
export function companyWords(name: string): readonly string[] {
  // First in plain letters: ㍿ and ㈱ are legal forms in one sign.
  const words = nameWords(withoutEastAsianForm(name.slice(0, MAX).normalize('NFKC')));
  const telling = words.filter((word) => !LINKS.has(word));
  return withoutLegalForms(telling.length > 0 ? telling : words);
}
