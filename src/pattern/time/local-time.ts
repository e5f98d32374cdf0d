/** The names of weekdays; the index is the number of the day in a cron pattern. */
export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** The names of months; January has the index 0. */
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

/** Milliseconds of a day of 24 hours. */
export const DAY_MS = 86_400_000;

export const MINUTE_MS = 60_000;

export const MINUTES_OF_DAY = 1440;

/** One day of the Gregorian calendar. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** 0 (Sunday) to 6. */
  readonly weekday: number;
}

/** The minute that a clock and a calendar on the wall show. */
export interface LocalTime extends CalendarDay {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

/**
 * The calendar day of a day number: the days since 1 January 1970, which is day 0.
 */
export function calendarDay(dayNumber: number): CalendarDay {
  const date = new Date(dayNumber * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The local time of a minute that is counted from 1 January 1970, 00:00 local time. */
export function localTimeOfMinute(minuteNumber: number): LocalTime {
  const dayNumber = Math.floor(minuteNumber / MINUTES_OF_DAY);
  const minute = minuteNumber - dayNumber * MINUTES_OF_DAY;
  // A spread would take ten times as long, and traces have millions of times.
  const { year, month, day, weekday } = calendarDay(dayNumber);
  return { year, month, day, weekday, hour: Math.floor(minute / 60), minute: minute % 60 };
}
