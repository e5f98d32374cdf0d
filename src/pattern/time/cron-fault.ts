import type { CronField } from './cron-field.ts';

/** The fault in one entry of a cron field. Entries in a field are separated by commas. */
export type CronEntryProblem =
  /** The value before or after a comma is missing. */
  | 'empty-entry'
  /**
   * The entry is neither a number, a valid name for this field nor `*`. It may be written in the
   * syntax of another cron dialect.
   */
  | 'not-a-value'
  | 'out-of-range'
  /** The first value of a range is greater than its last. */
  | 'descending'
  /** The step follows a single value, or does not follow any value. */
  | 'step-without-range'
  /** The step is not a positive whole number. */
  | 'not-a-step';

/**
 * The reason why a cron pattern is invalid, with the data for a message
 * (docs/reference/time-windows.md#what-is-refused).
 */
export type CronFault = {
  readonly kind: 'fault';
  /** The offset of `found` in the pattern, in UTF-16 code units. */
  readonly offset: number;
  /** The invalid part of the pattern. */
  readonly found: string;
  /** A replacement for `found` that has the meaning of `found` in other cron dialects. */
  readonly instead?: string | undefined;
} & (
  | { readonly problem: 'empty' }
  /** The pattern is a word that begins with `@`, such as `@daily`. */
  | { readonly problem: 'nickname' }
  /**
   * The pattern does not have five fields. In other dialects, an additional field at the start can
   * contain seconds, which Card Gate does not support.
   */
  | { readonly problem: 'field-count'; readonly count: number }
  /** An entry is invalid. `field` describes the allowed values. */
  | { readonly problem: CronEntryProblem; readonly field: CronField }
);
