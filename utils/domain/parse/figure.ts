import type { Language } from '../model/settings';

/** Digits before and after the decimal sign, without separators. */
export interface Figure {
  whole: string;
  fraction: string;
}

/** The decimal sign of a language. English groups by comma, Swedish by space or, of old, by point. */
const DECIMAL: Readonly<Record<Language, '.' | ','>> = { en: '.', sv: ',' };

const isDigits = (text: string): boolean => {
  for (const c of text) if (c < '0' || c > '9') return false;
  return text !== '';
};

/** Groups of three (or, as in India, by comma, of two before the last three), none of which is missing. */
function joinGroups(text: string, mark: string | null): string | null {
  const groups = mark === null ? [text] : text.split(mark);
  if (!groups.every(isDigits)) return null;
  const [first, ...rest] = groups as [string, ...string[]];
  if (rest.length === 0) return first.length > 1 && first.startsWith('0') ? null : first;
  const last = rest.at(-1)!;
  const middle = rest.slice(0, -1);
  const isWestern = first.length <= 3 && middle.every((g) => g.length === 3);
  const isIndian =
    mark === ',' && first.length <= 2 && middle.length > 0 && middle.every((g) => g.length === 2);
  return last.length === 3 && (isWestern || isIndian) && !first.startsWith('0') ? groups.join('') : null;
}

function split(text: string, decimal: string | null, group: string | null): Figure | null {
  const cut = decimal === null ? -1 : text.lastIndexOf(decimal);
  const before = cut < 0 ? text : text.slice(0, cut);
  const fraction = cut < 0 ? '' : text.slice(cut + 1);
  if (cut >= 0 && !isDigits(fraction)) return null;
  if (cut === 0) return { whole: '0', fraction };
  const whole = joinGroups(before, group);
  return whole === null ? null : { whole, fraction };
}

/**
 * Reads a figure of digits, points, commas, single spaces and apostrophes.
 *
 * Two kinds of separator: the last one is the decimal sign and stands once. One kind: repeated it groups; a space or
 * apostrophe groups; a point or comma not followed by exactly three digits, or behind 0 or more than three digits, is
 * decimal. What is left (`1.234`, `1,234`) can be either and follows the language: its decimal sign is decimal, the
 * other groups. `isScaled` (1.234 million): a point in Swedish is refused, since it may well have been meant as decimal.
 * `isWhole` (1.234,-): no decimals follow, so it groups.
 */
export function readFigure(
  text: string,
  language: Language,
  { isScaled, isWhole }: { isScaled: boolean; isWhole: boolean },
): Figure | null {
  const marks = [...text].filter((c) => c < '0' || c > '9');
  const kinds = [...new Set(marks)];
  const last = marks.at(-1);
  if (last === undefined) return split(text, null, null);
  const canBeDecimal = (last === '.' || last === ',') && marks.indexOf(last) === marks.length - 1;
  if (kinds.length > 2) return null;
  if (kinds.length === 2)
    return canBeDecimal ? split(text, last, kinds.find((kind) => kind !== last)!) : null;
  if (!canBeDecimal) return split(text, null, last);
  const at = text.indexOf(last);
  const isSurelyDecimal = text.length - at - 1 !== 3 || at > 3 || at === 0 || text.startsWith('0');
  if (isWhole) return split(text, null, last);
  if (isSurelyDecimal || last === DECIMAL[language]) return split(text, last, null);
  return isScaled && language === 'sv' ? null : split(text, null, last);
}
