import { DAY_MS, MINUTE_MS } from '../../document/time-units.ts';
import { DaySchedule } from './day-schedule.ts';
import { calendarDay, MINUTES_OF_DAY } from './local-time.ts';
import { type TimeSet, type TimeWindow, windowIncludes } from './time-window.ts';

/** The minutes of one day that a set of times includes. */
interface DayTimes {
  /**
   * A key that is equal for days with the same minutes. Undefined if the day must not be compared
   * with other days.
   */
  readonly key: string | undefined;
  /** Returns whether a minute of the day, from 0 to 1439, is included. */
  includes(minute: number): boolean;
}

/** Returns the times included on a day. `dayNumber` is the number of days since 1 January 1970. */
export type ScheduleDays = (dayNumber: number) => DayTimes;

/**
 * Returns a function that looks up the times that a set includes on a local day. All windows must
 * be in one zone.
 */
export function localDays({ kind, windows }: TimeSet): ScheduleDays {
  const schedule = new DaySchedule(windows.flatMap((window) => window.crons));
  const isInside = kind === 'inside';
  return (dayNumber) => {
    const { id, minutes } = schedule.on(calendarDay(dayNumber));
    return { key: String(id), includes: (minute) => minutes[minute] === isInside };
  };
}

/**
 * Returns a function that looks up the times that a set includes on a UTC day. The windows may be
 * in several zones.
 */
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
 * Returns a function that looks up the times that one window includes on a UTC day. A UTC day
 * consists of the end of one local day and the start of the next, unless the clocks change during
 * the day.
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
