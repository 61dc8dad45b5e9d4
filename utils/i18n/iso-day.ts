import { type Day, MS_PER_DAY } from '../domain/model/time';

/** `2026-11-23`, the form that a date field of the browser holds. */
export const dayToIso = (day: Day): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** Null when the text is not a whole date. */
export function isoToDay(text: string): Day | null {
  const at = /^\d{4,6}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? null : (Math.round(at / MS_PER_DAY) as Day);
}
