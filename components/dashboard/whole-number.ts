/** What was typed as a whole number within limits, both included; null when it is none. `12 %` and `12` are the same. */
export function wholeNumber(typed: string, low: number, high: number): number | null {
  const text = typed.replace(/[\s\u00a0\u202f%]/g, '');
  if (!/^\d{1,6}$/.test(text)) return null;
  const value = Number(text);
  return value >= low && value <= high ? value : null;
}

export const chanceOf = (typed: string): number | null => wholeNumber(typed, 1, 99);
export const daysOf = (typed: string): number | null => wholeNumber(typed, 1, 3650);
