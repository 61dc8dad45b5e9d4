import { foldText } from './fold-text';
import { withoutEastAsianForm } from './legal-forms';
import { personSimilarity, SIMILAR, similarity } from './similarity';

type Named<Id> = { id: Id; name: string | null };
type Kind = 'person' | 'company';

/** The rows whose names are alike (0 to 1, at least `SIMILAR`), best first. */
export function alikeByName<Id>(
  name: string,
  rows: readonly Named<Id>[],
  kind: Kind,
): { id: Id; score: number }[] {
  const scoreOf = kind === 'person' ? personSimilarity : similarity;
  const starts = initials(name);
  const found: { id: Id; score: number }[] = [];
  for (const row of rows) {
    if (row.name === null || !mayBeAlike(starts, row.name, kind)) continue;
    const score = scoreOf(name, row.name);
    if (score >= SIMILAR) found.push({ id: row.id, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** The most alike row, or null where two are equally alike: then the name does not tell them apart. */
export function bestByName<Id>(
  name: string,
  rows: readonly Named<Id>[],
  kind: Kind,
): { id: Id; score: number } | null {
  const [first, second] = alikeByName(name, rows, kind);
  return first === undefined || first.score === second?.score ? null : first;
}

/**
 * Cheap first look, for ten thousand names. Alike people share the first letters of at least two words, or of the only
 * one; alike companies that of one word.
 */
function mayBeAlike(starts: string, name: string, kind: Kind): boolean {
  const own = initials(name);
  const wanted = kind === 'person' ? Math.min(2, starts.length, own.length) : 1;
  let shared = 0;
  for (const start of own) if (starts.includes(start)) shared++;
  return shared >= wanted;
}

function initials(name: string): string {
  const folded = foldText(withoutEastAsianForm(name.slice(0, 120)));
  let letters = '';
  for (const word of folded.split(/[^\p{L}\p{N}]+/u)) letters += word.slice(0, 1);
  return letters;
}
