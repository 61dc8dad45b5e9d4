import { addDays, weekday } from './calendar';
import type { Day } from './time';

export type SnoozeKind = 'tomorrow' | 'nextMonday' | 'inAWeek';
export interface SnoozeChoice {
  kind: SnoozeKind;
  on: Day;
}

/** The first Monday after `today`. */
export const nextMonday = (today: Day): Day => addDays(today, 8 - weekday(today));

/** The first day after `on` that is no Saturday or Sunday. */
export const nextWorkingDay = (on: Day): Day =>
  weekday(addDays(on, 1)) > 5 ? nextMonday(on) : addDays(on, 1);

/** When a task can be put off to; two names for the same day are offered once. */
export function snoozeChoices(today: Day): SnoozeChoice[] {
  const all: SnoozeChoice[] = [
    { kind: 'tomorrow', on: addDays(today, 1) },
    { kind: 'nextMonday', on: nextMonday(today) },
    { kind: 'inAWeek', on: addDays(today, 7) },
  ];
  return all.filter((choice, i) => all.findIndex((other) => other.on === choice.on) === i);
}
