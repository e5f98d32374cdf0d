import { DaySchedule } from './day-schedule.ts';
import { calendarDay, DAY_MS, MINUTE_MS, MINUTES_OF_DAY } from './local-time.ts';
import { type TimeSet, type TimeWindow, windowIncludes } from './time-window.ts';

/** The times of one day that are in a set. */
interface DayTimes {
  /** Equal for days with the same minutes; undefined for a day that is like no other. */
  readonly key: string | undefined;
  /** Whether a minute of the day, 0 to 1439, is in the set. */
  includes(minute: number): boolean;
}

/** The times of a day by its number: the days since 1 January 1970. */
export type ScheduleDays = (dayNumber: number) => DayTimes;

/** The local days of a set whose windows are in one zone. */
export function localDays({ kind, windows }: TimeSet): ScheduleDays {
  const schedule = new DaySchedule(windows.flatMap((window) => window.crons));
  const isInside = kind === 'inside';
  return (dayNumber) => {
    const { id, minutes } = schedule.on(calendarDay(dayNumber));
    return { key: String(id), includes: (minute) => minutes[minute] === isInside };
  };
}

/** The days of UTC of a set whose windows are in any zones. */
export function utcDays({ kind, windows }: TimeSet): ScheduleDays {
  const parts = windows.map(utcDaysOfWindow);
  const isInside = kind === 'inside';
  return (dayNumber) => {
    const days = parts.map((part) => part(dayNumber));
    const keys = days.map((day) => day.key);
    return {
      key: keys.includes(undefined) ? undefined : keys.join(' '),
      includes: (minute) => days.some((day) => day.includes(minute)) === isInside,
    };
  };
}

/**
 * The days of UTC of one window. A day of UTC is the end of one local day and the beginning of the
 * next, unless clocks change on it.
 */
function utcDaysOfWindow(window: TimeWindow): ScheduleDays {
  const schedule = new DaySchedule(window.crons);
  return (dayNumber) => {
    const start = dayNumber * DAY_MS;
    const offset = window.zone.offsetAt(start);
    if (offset !== window.zone.offsetAt(start + DAY_MS) || offset % MINUTE_MS !== 0)
      return {
        key: undefined,
        includes: (minute) => windowIncludes(window, start + minute * MINUTE_MS),
      };
    const localStart = (start + offset) / MINUTE_MS;
    const localDay = Math.floor(localStart / MINUTES_OF_DAY);
    const first = localStart - localDay * MINUTES_OF_DAY;
    const [today, tomorrow] = [localDay, localDay + 1].map((day) => schedule.on(calendarDay(day)));
    return {
      key: `${first},${today?.id},${tomorrow?.id}`,
      includes: (minute) => {
        const local = first + minute;
        const included =
          local < MINUTES_OF_DAY
            ? today?.minutes[local]
            : tomorrow?.minutes[local - MINUTES_OF_DAY];
        return included === true;
      },
    };
  };
}
