import { foldText } from './fold-text';
import { SIMILAR } from './similarity';

type Named<Id> = { id: Id; name: string | null };

/** The rows whose names are alike (0 to 1, at least `SIMILAR`), best first. */
export function alikeByName<Id>(
  name: string,
  rows: readonly Named<Id>[],
  scoreOf: (a: string, b: string) => number,
): { id: Id; score: number }[] {
  const starts = initials(name);
  const found: { id: Id; score: number }[] = [];
  for (const row of rows) {
    if (row.name === null || !sharesInitial(starts, row.name)) continue;
    const score = scoreOf(name, row.name);
    if (score >= SIMILAR) found.push({ id: row.id, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** The most alike row, or null where two are equally alike: then the name does not tell them apart. */
export function bestByName<Id>(
  name: string,
  rows: readonly Named<Id>[],
  scoreOf: (a: string, b: string) => number,
): { id: Id; score: number } | null {
  const [first, second] = alikeByName(name, rows, scoreOf);
  return first === undefined || first.score === second?.score ? null : first;
}

/** Cheap first look over ten thousand names: alike names share the first letter of some word. */
function initials(name: string): Set<string> {
  return new Set(
    name
      .slice(0, 120)
      .split(/[^\p{L}\p{N}]+/u)
      .flatMap((word) => [...foldText(word.slice(0, 2))].slice(0, 1)),
  );
}

function sharesInitial(starts: ReadonlySet<string>, name: string): boolean {
  for (const start of initials(name)) if (starts.has(start)) return true;
  return false;
}
