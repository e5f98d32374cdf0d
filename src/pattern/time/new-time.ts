import {
  DAY_MS,
  type LocalTime,
  localTimeOfMinute,
  MINUTE_MS,
  MINUTES_OF_DAY,
} from './local-time.ts';
import { localDays, type ScheduleDays, utcDays } from './schedule-days.ts';
import type { TimeSet } from './time-window.ts';
import { localTimeAt, type TimeZone, timeZoneOf } from './time-zone.ts';

/** A time that one set has and another does not have. */
interface NewTime {
  readonly time: LocalTime;
  readonly zone: TimeZone;
}

/** After 400 years the Gregorian calendar repeats, weekdays included. */
const CALENDAR_CYCLE_DAYS = 146_097;

/**
 * The days of 28 years. Between 1901 and 2099 the calendar repeats after them, and so do changes of
 * clocks on a certain Sunday.
 */
const CLOCK_CYCLE_DAYS = 10_227;

/**
 * 1 January 2000, as minutes since 1970. In the 28 years after it each date has each weekday, 29
 * February too.
 */
const FIRST_OF_2000 = Date.UTC(2000, 0, 1) / MINUTE_MS;

/**
 * The first time, from an instant on, that is in `after` and not in `before`
 * (docs/reference/time-windows.md#comparison); undefined if there is none. It is in the zone of
 * `after`, if that has a window.
 *
 * Windows in one zone are compared exactly, over every date of the calendar. Windows in several
 * zones are compared over the 28 years after `from`.
 *
 * @param from milliseconds since 1970; a RangeError is thrown for what no Date can hold
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
 * A local time that clocks skip on its date is passed over for a later one. If there is no other,
 * it counts as new, because rules of clocks change.
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
 * The minutes of `after` that are not in `before`, as minutes since 1 January 1970, on a number of
 * whole days after the day of `start`.
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
 * Whether a local time exists in a zone: clocks skip some times when they go forward. `local` is in
 * milliseconds since 1970, as if it were UTC.
 */
function isOnClocks(local: number, zone: TimeZone): boolean {
  return [local - DAY_MS, local + DAY_MS].some((near) => {
    const offset = zone.offsetAt(near);
    return zone.offsetAt(local - offset) === offset;
  });
}
