import type { CallCursor } from './call-cursor.ts';

/**
 * The reasons why an entry or its limit could not be evaluated for a call
 * (docs/reference/limits.md#what-a-trace-does-not-show). The last three are the names of request
 * fields that are missing from the trace.
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

/**
 * The result for a limit that is not reached. Negative results encode the reason why a limit could
 * not be evaluated.
 */
export const PASS = 0;
/** The result for a limit that is reached. */
export const HIT = 1;

/** Encodes the reason why a limit could not be evaluated as a negative result. */
export function unknownFor(reason: Reason): number {
  return -1 - REASONS.indexOf(reason);
}

/** Returns the reason that a negative result encodes. */
export function reasonFor(result: number): Reason {
  const reason = REASONS[-1 - result];
  if (reason === undefined) throw new Error(`no reason has the number ${result}`);
  return reason;
}

/** A limit's counts during a replay. */
export interface LimitState {
  /** The limit's count at the latest call, such as calls or tokens. */
  readonly count: number;
  /**
   * Counts a call that matches the limit's entry and evaluates the limit. Returns `PASS`, `HIT`, or
   * a negative result that encodes why the limit could not be evaluated.
   */
  evaluate(call: CallCursor): number;
  /**
   * Counts a call that may match the limit's entry, depending on a field that is missing from the
   * trace.
   */
  addPossible?(call: CallCursor): void;
  /** Counts a call without a time. All calls without a time are added before the replay. */
  addUntimed?(call: CallCursor): void;
}
