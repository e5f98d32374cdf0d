import type { CallCursor } from './call-cursor.ts';

/**
 * Reasons why a limit or entry could not be evaluated for a call
 * (docs/reference/limits.md#what-a-trace-does-not-show). The last three are request fields that the
 * trace lacks.
 */
export const REASONS = [
  'time',
  'session',
  'order',
  'usage',
  'arguments',
  'status',
  'other-calls',
  'argument',
  'channel',
  'sql',
] as const;
export type Reason = (typeof REASONS)[number];

/** Results of evaluating a limit. Negative results encode why the limit could not be evaluated. */
export const PASS = 0;
export const HIT = 1;

/** Returns the negative result that encodes a reason. */
export function unknownFor(reason: Reason): number {
  return -1 - REASONS.indexOf(reason);
}

/** Returns the reason that a negative result encodes. */
export function reasonFor(result: number): Reason {
  const reason = REASONS[-1 - result];
  if (reason === undefined) throw new Error(`no reason has the number ${result}`);
  return reason;
}

/** The state of one limit during a replay. */
export interface LimitState {
  /** The number that the limit counted for the latest call. */
  readonly count: number;
  /**
   * Counts a call that the entry matches, and evaluates the limit. Returns `PASS`, `HIT` or the
   * negative
   * number of a reason.
   */
  evaluate(call: CallCursor): number;
  /**
   * Counts a call that the entry may match. Whether it matches depends on a field that the trace
   * lacks.
   */
  addPossible?(call: CallCursor): void;
  /** Counts a call without a time. All such calls are added before the replay. */
  addUntimed?(call: CallCursor): void;
}
