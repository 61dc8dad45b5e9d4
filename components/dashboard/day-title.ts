import { civilFromDay } from '../../utils/domain/model/calendar';
import type { Day } from '../../utils/domain/model/time';
import type { Format } from '../../utils/i18n/formats';

/** `Monday 23 November`, with the year when it is not this one. */
export function dayTitle(day: Day, today: Day, format: Pick<Format, 'longDay'>): string {
  const { year } = civilFromDay(day);
  return year === civilFromDay(today).year ? format.longDay(day) : `${format.longDay(day)} ${year}`;
}
