import { MONTHS, WEEKDAYS } from './local-time.ts';

/** A field of a cron pattern, and the values that it may have. */
export interface CronField {
  readonly name: 'minute' | 'hour' | 'day of the month' | 'month' | 'day of the week';
  readonly low: number;
  readonly high: number;
  /** The highest value that is not another name of `low`: 6 for weekdays, as 7 is Sunday again. */
  readonly last: number;
  /** Names that may replace numbers, in capitals; the first one replaces `low`. */
  readonly names: readonly string[];
}

/** The fields in the order of a pattern. */
export const CRON_FIELDS: readonly CronField[] = [
  { name: 'minute', low: 0, high: 59, last: 59, names: [] },
  { name: 'hour', low: 0, high: 23, last: 23, names: [] },
  { name: 'day of the month', low: 1, high: 31, last: 31, names: [] },
  { name: 'month', low: 1, high: 12, last: 12, names: MONTHS.map(shortName) },
  { name: 'day of the week', low: 0, high: 7, last: 6, names: WEEKDAYS.map(shortName) },
];

/** The name of a month or a weekday as a pattern may have it: `MON`. */
function shortName(name: string): string {
  return name.slice(0, 3).toUpperCase();
}

/** The short name for a month or a weekday that is written in full; undefined for other texts. */
export function shortNameOf(text: string, field: CronField): string | undefined {
  const capitals = text.toUpperCase();
  const isFull = [...MONTHS, ...WEEKDAYS].some((name) => name.toUpperCase() === capitals);
  return isFull ? field.names.find((name) => capitals.startsWith(name)) : undefined;
}
