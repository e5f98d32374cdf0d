import { DAY_MS } from '../../document/time-units.ts';

/** The names of the weekdays, indexed by the numbers that cron patterns use. */
export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** The names of the months, starting with January at index 0. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const MINUTES_OF_DAY = 1440;

/** A day in the Gregorian calendar. */
export interface CalendarDay {
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
  /** The day of the month, 1 to 31. */
  readonly day: number;
  /** The weekday, 0 (Sunday) to 6. */
  readonly weekday: number;
}

/** A local date and time, to the minute. */
export interface LocalTime extends CalendarDay {
  /** The hour, 0 to 23. */
  readonly hour: number;
  /** The minute, 0 to 59. */
  readonly minute: number;
}

/** Returns the day that is `dayNumber` days after 1 January 1970. */
export function calendarDay(dayNumber: number): CalendarDay {
  const date = new Date(dayNumber * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** Returns the local time that is `minuteNumber` minutes after 1 January 1970, 00:00 local time. */
export function localTimeOfMinute(minuteNumber: number): LocalTime {
  const dayNumber = Math.floor(minuteNumber / MINUTES_OF_DAY);
  const minute = minuteNumber - dayNumber * MINUTES_OF_DAY;
  // Spread syntax would be ten times slower, and traces contain millions of timestamps.
  const { year, month, day, weekday } = calendarDay(dayNumber);
  return { year, month, day, weekday, hour: Math.floor(minute / 60), minute: minute % 60 };
}
