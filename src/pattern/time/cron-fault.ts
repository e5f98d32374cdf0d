import type { CronField } from './cron-field.ts';

/** A problem with one entry of a cron field. Commas separate the entries of a field. */
export type CronEntryProblem =
  /** A comma has no value next to it. */
  | 'empty-entry'
  /**
   * The entry is neither a number, nor a name for this field, nor `*`. It may use syntax of another
   * cron dialect.
   */
  | 'not-a-value'
  | 'out-of-range'
  /** The first value of a range is greater than its last. */
  | 'descending'
  /** The entry has a step after a single value, or after nothing. */
  | 'step-without-range'
  /** The step is not a positive whole number. */
  | 'not-a-step';

/**
 * The reason why a text is not a valid cron pattern, as data for a message
 * (docs/reference/time-windows.md#what-is-refused).
 */
export type CronFault = {
  readonly kind: 'fault';
  /** The offset of `found` in the text, in UTF-16 code units. */
  readonly offset: number;
  /** The invalid part of the text. */
  readonly found: string;
  /** A replacement for `found` with the meaning that `found` has in other cron dialects. */
  readonly instead?: string | undefined;
} & (
  | { readonly problem: 'empty' }
  /** The pattern is a word with `@`, such as `@daily`. */
  | { readonly problem: 'nickname' }
  /**
   * The pattern does not have five fields. In other dialects, a sixth field for seconds comes
   * first; Card Gate does not support seconds.
   */
  | { readonly problem: 'field-count'; readonly count: number }
  /** An entry of a field is invalid. `field` contains the values that are allowed. */
  | { readonly problem: CronEntryProblem; readonly field: CronField }
);
