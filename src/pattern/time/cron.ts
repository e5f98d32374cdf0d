import type { CalendarDay, LocalTime } from './local-time.ts';

/** Says for each value whether a cron field includes it. The index is the value. */
type Values = readonly boolean[];

/**
 * A cron pattern of five fields, as a set of minutes in local time
 * (docs/reference/time-windows.md#cron-patterns).
 */
export interface Cron {
  readonly kind: 'cron';
  /** The cron pattern as written. */
  readonly text: string;
  readonly minute: Values;
  readonly hour: Values;
  readonly day: Values;
  readonly month: Values;
  /** The weekdays that are included. Sunday is 0, never 7. */
  readonly weekday: Values;
  /** Whether a date needs to match only the day of the month or the weekday, instead of both. */
  readonly eitherDay: boolean;
}

/** Whether the month, day and weekday of a date match a cron pattern. */
export function cronIncludesDay(cron: Cron, date: CalendarDay): boolean {
  if (!cron.month[date.month]) return false;
  const day = cron.day[date.day] === true;
  const weekday = cron.weekday[date.weekday] === true;
  return cron.eitherDay ? day || weekday : day && weekday;
}

/** Whether a cron pattern includes a minute in local time. */
export function cronIncludes(cron: Cron, time: LocalTime): boolean {
  return (
    cron.minute[time.minute] === true &&
    cron.hour[time.hour] === true &&
    cronIncludesDay(cron, time)
  );
}

/**
 * Whether a cron pattern excludes some minutes of an hour. `0 9-17 * * *`, for example, includes
 * only one minute of each hour (docs/reference/time-windows.md#whole-hours).
 */
export function isNarrowMinute(cron: Cron): boolean {
  return cron.minute.includes(false);
}
