import { DAY_MS, HOUR_MS, MINUTE_MS } from '../document/time-units.ts';

/** The length of each unit of time in milliseconds. */
const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: MINUTE_MS,
  h: HOUR_MS,
  d: DAY_MS,
  w: 7 * DAY_MS,
};

const DURATION = /^(\d{1,9})\s{0,3}(s|m|h|d|w)$/;

/**
 * Parses a duration such as `30s`, `5m`, `1h`, `7d` or `2w`, and returns its length in
 * milliseconds. Returns undefined for any other string and for a duration of zero.
 */
export function durationOf(text: string): number | undefined {
  const [, count, unit = ''] = DURATION.exec(text.trim()) ?? [];
  const length = Number(count) * (UNITS[unit] ?? Number.NaN);
  return length > 0 ? length : undefined;
}

/** Formats a duration in milliseconds, using the largest unit that divides the duration: `5m`. */
export function durationText(length: number): string {
  const [unit, size] = Object.entries(UNITS).findLast(([, size]) => length % size === 0) ?? [
    'ms',
    1,
  ];
  return `${length / size}${unit}`;
}
