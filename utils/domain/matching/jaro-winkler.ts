/**
 * Jaro-Winkler similarity, 0 to 1 (Winkler 1990; prefix weight 0.1 for at most four letters). Both texts are cut to 100
 * letters, so the time is bounded.
 */
export function jaroWinkler(left: string, right: string): number {
  const a = [...left].slice(0, 100);
  const b = [...right].slice(0, 100);
  if (left === right) return a.length === 0 ? 0 : 1;
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(a: string[], b: string[]): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const matched: string[] = [];
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = true;
      matched.push(b[j] ?? '');
      break;
    }
  }
  const count = matched.length;
  if (count === 0) return 0;
  const inOrder = b.filter((_, j) => taken[j]);
  const swapped = matched.filter((letter, k) => letter !== inOrder[k]).length / 2;
  return (count / a.length + count / b.length + (count - swapped) / count) / 3;
}
