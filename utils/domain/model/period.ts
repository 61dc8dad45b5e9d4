import { addDays, addMonths, civilFromDay, dayFromCivil } from './calendar';
import type { Day } from './time';

/**
 * A fiscal quarter. `endOn` is its last day. `year` is the fiscal year, named after the calendar year in which it ends
 * (a year from July 2025 to June 2026 is 2026). `key` reads like 2026-Q4.
 */
export interface Period {
  key: string;
  year: number;
  quarter: 1 | 2 | 3 | 4;
  startOn: Day;
  endOn: Day;
}

function period(year: number, quarter: number, startOn: Day): Period {
  return {
    key: `${String(year).padStart(4, '0')}-Q${quarter}`,
    year,
    quarter: quarter as Period['quarter'],
    startOn,
    endOn: addDays(addMonths(startOn, 3), -1),
  };
}

/** First day of a fiscal year that begins in `startMonth` (1 to 12). */
const yearStart = (year: number, startMonth: number): Day =>
  dayFromCivil({ year: startMonth === 1 ? year : year - 1, month: startMonth, day: 1 });

/** The quarter that holds a day; `startMonth` (1 to 12) is the first month of the fiscal year. */
export function periodOf(on: Day, startMonth: number): Period {
  const { year, month } = civilFromDay(on);
  const fiscalYear = startMonth === 1 || month < startMonth ? year : year + 1;
  const quarter = Math.floor(((month - startMonth + 12) % 12) / 3) + 1;
  return period(fiscalYear, quarter, addMonths(yearStart(fiscalYear, startMonth), (quarter - 1) * 3));
}

/** The quarter of a key like 2026-Q4; null for anything else. */
export function periodFromKey(key: string, startMonth: number): Period | null {
  const match = /^(\d{4})-Q([1-4])$/.exec(key);
  if (!match) return null;
  const [year, quarter] = [Number(match[1]), Number(match[2])];
  return period(year, quarter, addMonths(yearStart(year, startMonth), (quarter - 1) * 3));
}

export const nextPeriod = (p: Period): Period =>
  period(p.quarter === 4 ? p.year + 1 : p.year, (p.quarter % 4) + 1, addDays(p.endOn, 1));

export const previousPeriod = (p: Period): Period =>
  period(
    p.quarter === 1 ? p.year - 1 : p.year,
    p.quarter === 1 ? 4 : p.quarter - 1,
    addMonths(p.startOn, -3),
  );

export const isInPeriod = (on: Day, p: Period): boolean => on >= p.startOn && on <= p.endOn;
