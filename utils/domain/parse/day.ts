import { civilFromDay, dayFromCivil } from '../model/calendar';
import type { Day } from '../model/time';

const FIRST = dayFromCivil({ year: 1970, month: 1, day: 1 });
const LAST = dayFromCivil({ year: 2190, month: 12, day: 31 });

/** The day of an ISO date as a date input gives it (`2026-11-23`), from 1970 to 2190; null for anything else. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1) return null;
  const on = dayFromCivil({ year, month, day });
  // The 31st of a month of 30 days is a day of the next month: read back, it is another date.
  const back = civilFromDay(on);
  return back.month === month && back.day === day && on >= FIRST && on <= LAST ? on : null;
}
