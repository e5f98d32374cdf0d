import { MONTHS, WEEKDAYS } from './local-time.ts';

/** A field of a cron pattern, and the values allowed in it. */
export interface CronField {
  readonly name: 'minute' | 'hour' | 'day of the month' | 'month' | 'day of the week';
  readonly low: number;
  readonly high: number;
  /** The highest distinct value. For weekdays, this is 6, because 7 also represents Sunday. */
  readonly last: number;
  /**
   * The names that can be used instead of numbers, in capital letters. The first name stands for
   * the value `low`.
   */
  readonly names: readonly string[];
}

/** The fields of a cron pattern, in order. */
export const CRON_FIELDS: readonly CronField[] = [
  { name: 'minute', low: 0, high: 59, last: 59, names: [] },
  { name: 'hour', low: 0, high: 23, last: 23, names: [] },
  { name: 'day of the month', low: 1, high: 31, last: 31, names: [] },
  { name: 'month', low: 1, high: 12, last: 12, names: MONTHS.map(shortName) },
  { name: 'day of the week', low: 0, high: 7, last: 6, names: WEEKDAYS.map(shortName) },
];

function shortName(name: string): string {
  return name.slice(0, 3).toUpperCase();
}

/**
 * Returns the short name for the full name of a month or weekday. Returns undefined for any other
 * string.
 */
export function shortNameOf(text: string, field: CronField): string | undefined {
  const capitals = text.toUpperCase();
  const isFull = [...MONTHS, ...WEEKDAYS].some((name) => name.toUpperCase() === capitals);
  return isFull ? field.names.find((name) => capitals.startsWith(name)) : undefined;
}
