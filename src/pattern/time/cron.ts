import type { CalendarDay, LocalTime } from './local-time.ts';

/** For each value of a field, by its number, whether the field includes it. */
type Values = readonly boolean[];

/**
 * A cron pattern of five fields, as a set of local minutes
 * (docs/reference/time-windows.md#cron-patterns).
 */
export interface Cron {
  readonly kind: 'cron';
  /** The pattern as it is written. */
  readonly text: string;
  readonly minute: Values;
  readonly hour: Values;
  readonly day: Values;
  readonly month: Values;
  /** Sunday is 0 only. */
  readonly weekday: Values;
  /** Whether a day needs only one of the day of the month and the weekday. */
  readonly eitherDay: boolean;
}

/** Whether a pattern includes any minute of a day, as far as the date decides it. */
export function cronIncludesDay(cron: Cron, date: CalendarDay): boolean {
  if (!cron.month[date.month]) return false;
  const day = cron.day[date.day] === true;
  const weekday = cron.weekday[date.weekday] === true;
  return cron.eitherDay ? day || weekday : day && weekday;
}

/** Whether a pattern includes a local minute. */
export function cronIncludes(cron: Cron, time: LocalTime): boolean {
  return (
    cron.minute[time.minute] === true &&
    cron.hour[time.hour] === true &&
    cronIncludesDay(cron, time)
  );
}

/**
 * Whether a pattern leaves out minutes of its hours, as `0 9-17 * * *` does: it includes one minute
 * of each hour (docs/reference/time-windows.md#whole-hours).
 */
export function isNarrowMinute(cron: Cron): boolean {
  return cron.minute.includes(false);
}
