import type { Cron } from './cron.ts';
import { parseCron } from './cron-parser.ts';

/** The reason why hours and days do not define a valid time window. */
export type HoursFault =
  /** Neither hours nor days are specified. */
  | { readonly kind: 'fault'; readonly problem: 'nothing' }
  /**
   * Only one hour is specified. `missing` is the key of the other hour, and `instead` is a value
   * that could be used for it.
   */
  | {
      readonly kind: 'fault';
      readonly problem: 'one-hour';
      readonly missing: 'start_hour' | 'end_hour';
      readonly instead: number;
    }
  /** The hour is not a whole number from 0 to `high`. */
  | {
      readonly kind: 'fault';
      readonly problem: 'hour';
      readonly key: 'start_hour' | 'end_hour';
      readonly found: number;
      readonly high: number;
    }
  /** The start and end hours are equal, so the window contains no time. */
  | { readonly kind: 'fault'; readonly problem: 'no-hours'; readonly found: number }
  /** The list of days is empty. */
  | { readonly kind: 'fault'; readonly problem: 'no-days' }
  /**
   * A day is not a whole number from 1 (Monday) to 7 (Sunday). `index` is the day's index in the
   * list.
   */
  | {
      readonly kind: 'fault';
      readonly problem: 'day';
      readonly index: number;
      readonly found: number;
    };

/** A time window defined by hours and days, converted to cron patterns. */
interface HoursWindow {
  readonly kind: 'crons';
  readonly crons: readonly Cron[];
  /** Whether the window crosses midnight. If so, it ends on the day after each listed day. */
  readonly overMidnight: boolean;
}

/**
 * The highest valid value for each hour. The window does not include its end hour, so 24 represents
 * the end of the day.
 */
const HIGHEST = { start_hour: 23, end_hour: 24 } as const;

/**
 * Returns the time window with start ≤ hour < end on the listed days
 * (docs/reference/time-windows.md#hours-and-days). If the end is less than the start, the window
 * crosses midnight, and the part after midnight is on the day after each listed day.
 *
 * @param startHour the first hour, 0 to 23; if both hours are undefined, the window covers whole
 * days
 * @param endHour the hour at which the window ends, 0 to 24
 * @param days 1 (Monday) to 7 (Sunday); undefined for every day
 */
export function hoursWindow(
  startHour: number | undefined,
  endHour: number | undefined,
  days: readonly number[] | undefined,
): HoursWindow | HoursFault {
  const fault = daysFault(days) ?? hoursFault(startHour, endHour, days);
  if (fault !== undefined) return fault;
  const start = startHour ?? 0;
  const end = endHour ?? 24;
  const overMidnight = end !== 0 && start > end;
  const parts =
    start < end
      ? [cronText(start, end, days)]
      : [cronText(start, 24, days), ...(overMidnight ? [cronText(0, end, daysAfter(days))] : [])];
  const crons = parts.map(parseCron).filter((cron) => cron.kind === 'cron');
  return { kind: 'crons', crons, overMidnight };
}

function daysFault(days: readonly number[] | undefined): HoursFault | undefined {
  if (days === undefined) return undefined;
  if (days.length === 0) return { kind: 'fault', problem: 'no-days' };
  const index = days.findIndex((day) => !isWhole(day, 1, 7));
  const found = days[index];
  return found === undefined ? undefined : { kind: 'fault', problem: 'day', index, found };
}

function hoursFault(
  start: number | undefined,
  end: number | undefined,
  days: readonly number[] | undefined,
): HoursFault | undefined {
  for (const [key, found] of [
    ['start_hour', start],
    ['end_hour', end],
  ] as const) {
    const high = HIGHEST[key];
    if (found !== undefined && !isWhole(found, 0, high))
      return { kind: 'fault', problem: 'hour', key, found, high };
  }
  if (start === undefined && end === undefined)
    return days === undefined ? { kind: 'fault', problem: 'nothing' } : undefined;
  if (start === undefined)
    return { kind: 'fault', problem: 'one-hour', missing: 'start_hour', instead: 0 };
  if (end === undefined)
    return { kind: 'fault', problem: 'one-hour', missing: 'end_hour', instead: 24 };
  return start === end ? { kind: 'fault', problem: 'no-hours', found: start } : undefined;
}

function isWhole(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

function daysAfter(days: readonly number[] | undefined): readonly number[] | undefined {
  return days?.map((day) => (day % 7) + 1);
}

/**
 * Returns the cron pattern for the hours from `start` (inclusive) to `end` (exclusive) on the given
 * days.
 */
function cronText(start: number, end: number, days: readonly number[] | undefined): string {
  const hours = start === 0 && end === 24 ? '*' : rangeText(start, end - 1);
  const weekdays = [...new Set(days)].sort((left, right) => left - right);
  return `* ${hours} * * ${weekdays.length === 0 ? '*' : weekdays.join(',')}`;
}

function rangeText(first: number, last: number): string {
  return first === last ? String(first) : `${first}-${last}`;
}
