import type { CronField } from './cron-field.ts';

/** What is wrong with one entry of a field. A field is a list of entries with commas. */
export type CronEntryProblem =
  /** Nothing before, between or after commas. */
  | 'empty-entry'
  /** Neither a number, nor a name of the field, nor `*`; or a sign of another cron dialect. */
  | 'not-a-value'
  | 'out-of-range'
  /** A range whose first value is greater than its last. */
  | 'descending'
  /** A step after a single value, or after nothing. */
  | 'step-without-range'
  /** A step that is not a whole number from 1. */
  | 'not-a-step';

/**
 * Why a text is not a cron pattern (docs/reference/time-windows.md#what-is-refused): plain data,
 * from which a message can be worded.
 */
export type CronFault = {
  readonly kind: 'fault';
  /** The offset of `found` in the text, in code units. */
  readonly offset: number;
  /** The part of the text that is wrong. */
  readonly found: string;
  /** A text that can replace `found`, with the meaning that `found` has in other dialects. */
  readonly instead?: string | undefined;
} & (
  | { readonly problem: 'empty' }
  /** A word with `@`, such as `@daily`. */
  | { readonly problem: 'nickname' }
  /** Not five fields. Six fields begin with seconds in other dialects; seconds are not used. */
  | { readonly problem: 'field-count'; readonly count: number }
  /** The field has the values that are allowed. */
  | { readonly problem: CronEntryProblem; readonly field: CronField }
);
