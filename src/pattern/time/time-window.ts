import { type Cron, cronIncludes } from './cron.ts';
import { localTimeAt, type TimeZone } from './time-zone.ts';

/**
 * A time window, which consists of the minutes that at least one of its cron patterns includes, in
 * a zone's local time.
 */
export interface TimeWindow {
  readonly crons: readonly Cron[];
  readonly zone: TimeZone;
}

/**
 * A set of times: those inside at least one window, or those outside all windows. If there are no
 * windows, every time is outside.
 */
export interface TimeSet {
  readonly kind: 'inside' | 'outside';
  readonly windows: readonly TimeWindow[];
}

/**
 * Whether an instant is inside a time window (docs/reference/time-windows.md#what-a-window-is). A
 * window consists of whole minutes, so seconds are ignored.
 *
 * @param at milliseconds since 1970
 * @throws RangeError if no Date can represent `at`
 */
export function windowIncludes(window: TimeWindow, at: number): boolean {
  const time = localTimeAt(at, window.zone);
  return window.crons.some((cron) => cronIncludes(cron, time));
}
