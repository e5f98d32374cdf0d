import { DAY_MS, MINUTE_MS } from '../../document/time-units.ts';
import { type LocalTime, localTimeOfMinute, MINUTES_OF_DAY } from './local-time.ts';
import { localDays, type ScheduleDays, utcDays } from './schedule-days.ts';
import type { TimeSet } from './time-window.ts';
import { localTimeAt, type TimeZone, timeZoneOf } from './time-zone.ts';

/** A time that is included only after a change. */
interface NewTime {
  readonly time: LocalTime;
  readonly zone: TimeZone;
}

/**
 * The number of days in 400 years, after which the Gregorian calendar repeats, including weekdays.
 */
const CALENDAR_CYCLE_DAYS = 146_097;

/**
 * The number of days in 28 years, after which the calendar repeats from 1901 to 2099, including
 * clock changes that depend on the weekday.
 */
const CLOCK_CYCLE_DAYS = 10_227;

/**
 * 1 January 2000, in minutes since 1970. Within the following 28 years, every date falls on every
 * weekday, including 29 February.
 */
const FIRST_OF_2000 = Date.UTC(2000, 0, 1) / MINUTE_MS;

/**
 * Returns the first time at or after `from` that is in `after` but not in `before`, or undefined if
 * there is none (docs/reference/time-windows.md#comparison). The time is in the zone of the first
 * window in `after`, or of the first window in `before` if `after` has no windows.
 *
 * If all windows are in one zone, the comparison covers all dates and is exact. If there are
 * several zones, it covers the 28 years after `from`.
 *
 * @param from milliseconds since 1970
 * @throws RangeError if no Date can represent `from`
 */
export function firstNewTime(before: TimeSet, after: TimeSet, from: number): NewTime | undefined {
  const windows = [...after.windows, ...before.windows];
  const zone = windows[0]?.zone ?? timeZoneOf('UTC');
  if (zone === undefined) return undefined;
  return windows.every((window) => window.zone.id === zone.id)
    ? firstInOneZone(before, after, from, zone)
    : firstInZones(before, after, from, zone);
}

/**
 * Returns the first new time if all windows are in one zone. A time that the zone's clocks actually
 * show is preferred. If the clocks skip all new times, returns the first, because the rules for
 * clock changes may change.
 */
function firstInOneZone(
  before: TimeSet,
  after: TimeSet,
  from: number,
  zone: TimeZone,
): NewTime | undefined {
  const start = minuteNumber(from + zone.offsetAt(from));
  const [old, next] = [localDays(before), localDays(after)];
  if (newMinutes(old, next, FIRST_OF_2000, CLOCK_CYCLE_DAYS).next().done) return undefined;
  let skipped: number | undefined;
  for (const minute of newMinutes(old, next, start, CALENDAR_CYCLE_DAYS)) {
    if (isOnClocks(minute * MINUTE_MS, zone)) return { time: localTimeOfMinute(minute), zone };
    skipped ??= minute;
  }
  return skipped === undefined ? undefined : { time: localTimeOfMinute(skipped), zone };
}

function firstInZones(
  before: TimeSet,
  after: TimeSet,
  from: number,
  zone: TimeZone,
): NewTime | undefined {
  const [old, next] = [utcDays(before), utcDays(after)];
  for (const minute of newMinutes(old, next, minuteNumber(from), CLOCK_CYCLE_DAYS))
    return { time: localTimeAt(minute * MINUTE_MS, zone), zone };
  return undefined;
}

const minuteNumber = (at: number): number => Math.floor(at / MINUTE_MS);

/**
 * Yields the minutes that are in `after` but not in `before`, in minutes since 1 January 1970. The
 * search covers the day of `start` and the following `days` days.
 */
function* newMinutes(
  before: ScheduleDays,
  after: ScheduleDays,
  start: number,
  days: number,
): Generator<number> {
  const firstDay = Math.floor(start / MINUTES_OF_DAY);
  const withoutNew = new Set<string>();
  for (let dayNumber = firstDay; dayNumber <= firstDay + days; dayNumber++) {
    const [was, is] = [before(dayNumber), after(dayNumber)];
    const key = was.key === undefined || is.key === undefined ? undefined : `${was.key}/${is.key}`;
    if (key !== undefined && withoutNew.has(key)) continue;
    let isWithoutNew = true;
    for (let minute = 0; minute < MINUTES_OF_DAY; minute++) {
      if (!is.includes(minute) || was.includes(minute)) continue;
      isWithoutNew = false;
      const number = dayNumber * MINUTES_OF_DAY + minute;
      if (number >= start) yield number;
    }
    if (isWithoutNew && key !== undefined) withoutNew.add(key);
  }
}

/**
 * Whether a zone's clocks ever show a local time. Clocks skip some times when they go forward.
 * `local` is in milliseconds since 1970, as if it were in UTC.
 */
function isOnClocks(local: number, zone: TimeZone): boolean {
  return [local - DAY_MS, local + DAY_MS].some((near) => {
    const offset = zone.offsetAt(near);
    return zone.offsetAt(local - offset) === offset;
  });
}
