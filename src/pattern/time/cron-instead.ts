import type { CronField } from './cron-field.ts';

/** Nicknames of other dialects, and the patterns that they abbreviate. */
const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
  ['@monthly', '0 0 1 * *'],
  ['@weekly', '0 0 * * 0'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@hourly', '0 * * * *'],
]);

/** The pattern that a nickname such as `@daily` abbreviates; undefined for other words. */
export function patternOfNickname(word: string): string | undefined {
  return NICKNAMES.get(word.toLowerCase());
}

/** A step after a single value with the range that it has in other dialects: `5-59/15`. */
export function rangeForStep(
  base: string,
  value: number,
  step: string,
  { low, last }: CronField,
): string {
  return `${value > last ? low : base}-${last}/${step}`;
}

/** A descending range, with its bounds as they are written. */
interface DescendingRange {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly bounds: readonly string[];
}

/** A descending range as ascending ones: `22-6` as `22-23,0-6`. With a step, values are listed. */
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
