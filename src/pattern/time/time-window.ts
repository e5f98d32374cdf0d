import { type Cron, cronIncludes } from './cron.ts';
import { localTimeAt, type TimeZone } from './time-zone.ts';

/** The minutes that any of some cron patterns includes, in the local time of a zone. */
export interface TimeWindow {
  readonly crons: readonly Cron[];
  readonly zone: TimeZone;
}

/**
 * The times inside any of some windows, or those outside all of them. Without windows, no time is
 * inside and all times are outside.
 */
export interface TimeSet {
  readonly kind: 'inside' | 'outside';
  readonly windows: readonly TimeWindow[];
}

/**
 * Whether an instant is inside a window (docs/reference/time-windows.md#what-a-window-is). A window
 * is a set of whole minutes, so seconds do not matter.
 *
 * @param at milliseconds since 1970; a RangeError is thrown for what no Date can hold
 */
export function windowIncludes(window: TimeWindow, at: number): boolean {
  const time = localTimeAt(at, window.zone);
  return window.crons.some((cron) => cronIncludes(cron, time));
}
