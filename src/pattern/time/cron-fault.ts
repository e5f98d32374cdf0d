import type { CronField } from './cron-field.ts';

/** The fault in one entry of a cron field. The entries of a field are separated by commas. */
export type CronEntryProblem =
  /** There is no value before or after a comma. */
  | 'empty-entry'
  /**
   * The entry is not a number, a name for this field or `*`. It may be syntax of another cron
   * dialect.
   */
  | 'not-a-value'
  | 'out-of-range'
  /** The first value of a range is greater than its last. */
  | 'descending'
  /** The step follows a single value, or nothing. */
  | 'step-without-range'
  /** The step is not a positive whole number. */
  | 'not-a-step';

/**
 * Why a text is not a valid cron pattern, as data for a message
 * (docs/reference/time-windows.md#what-is-refused).
 */
export type CronFault = {
  readonly kind: 'fault';
  /** The offset of `found` in the text, in UTF-16 code units. */
  readonly offset: number;
  /** The invalid part of the text. */
  readonly found: string;
  /**
   * What to write instead of `found`, so that the pattern has the meaning that it has in other cron
   * dialects.
   */
  readonly instead?: string | undefined;
} & (
  | { readonly problem: 'empty' }
  /** The pattern is a word that begins with `@`, such as `@daily`. */
  | { readonly problem: 'nickname' }
  /**
   * The pattern does not have five fields. A sixth field would contain seconds, which come first in
   * other dialects and which Card Gate does not support.
   */
  | { readonly problem: 'field-count'; readonly count: number }
  /** An entry is invalid. `field` contains the values that are allowed in its field. */
  | { readonly problem: CronEntryProblem; readonly field: CronField }
);
