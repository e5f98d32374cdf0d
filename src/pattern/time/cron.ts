import type { CalendarDay, LocalTime } from './local-time.ts';

/** Whether a cron field includes each value. The list is indexed by value. */
type Values = readonly boolean[];

/**
 * A cron pattern with five fields, which describes a set of minutes in local time
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
  /** The weekdays that the pattern includes. Sunday is always 0, never 7. */
  readonly weekday: Values;
  /**
   * Whether a date matches if either its day of the month or its weekday matches. If false, both
   * must match.
   */
  readonly eitherDay: boolean;
}

/** Whether a cron pattern matches a date's month, day and weekday. */
export function cronIncludesDay(cron: Cron, date: CalendarDay): boolean {
  if (!cron.month[date.month]) return false;
  const day = cron.day[date.day] === true;
  const weekday = cron.weekday[date.weekday] === true;
  return cron.eitherDay ? day || weekday : day && weekday;
}

/** Whether a cron pattern includes a minute of local time. */
export function cronIncludes(cron: Cron, time: LocalTime): boolean {
  return (
    cron.minute[time.minute] === true &&
    cron.hour[time.hour] === true &&
    cronIncludesDay(cron, time)
  );
}

/**
 * Whether a cron pattern excludes some minutes of an hour. For example, `0 9-17 * * *` includes
 * only the first minute of each hour (docs/reference/time-windows.md#whole-hours).
 */
export function isNarrowMinute(cron: Cron): boolean {
  return cron.minute.includes(false);
}
