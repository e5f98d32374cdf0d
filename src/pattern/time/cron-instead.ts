import type { CronField } from './cron-field.ts';

/** The nicknames that other cron dialects support, with their equivalent patterns. */
const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
  ['@monthly', '0 0 1 * *'],
  ['@weekly', '0 0 * * 0'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@hourly', '0 * * * *'],
]);

/** Returns the cron pattern for a nickname such as `@daily`, or undefined for any other word. */
export function patternOfNickname(word: string): string | undefined {
  return NICKNAMES.get(word.toLowerCase());
}

/**
 * Returns the range that other cron dialects infer from a step after a single value. For `5/15`,
 * this is `5-59/15`.
 */
export function rangeForStep(
  base: string,
  value: number,
  step: string,
  { low, last }: CronField,
): string {
  return `${value > last ? low : base}-${last}/${step}`;
}

/** A range whose first value is greater than its last, with both values as written. */
interface DescendingRange {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly bounds: readonly string[];
}

/**
 * Splits a descending range into ascending ranges. For example, `22-6` becomes `22-23,0-6`. A range
 * with a step becomes a list of single values.
 */
export function ascendingRanges(range: DescendingRange, field: CronField): string {
  const { first, last, step, bounds } = range;
  const size = field.last - field.low + 1;
  if (step > 1) {
    const count = Math.floor((last - first + size) / step) + 1;
    return Array.from({ length: count }, (_, index) => {
      const value = first + index * step;
      return ((value - field.low) % size) + field.low;
    }).join(',');
  }
  const isNamed = bounds.every((bound) => field.names.includes(bound.toUpperCase()));
  const shown = (value: number): string =>
    (isNamed ? field.names[value - field.low] : undefined) ?? String(value);
  const shownRange = (low: number, high: number): string =>
    low === high ? shown(low) : `${shown(low)}-${shown(high)}`;
  const afterWrap = shownRange(field.low, last);
  return first > field.last ? afterWrap : `${shownRange(first, field.last)},${afterWrap}`;
}
