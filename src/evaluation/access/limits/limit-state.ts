import type { CallCursor } from './call-cursor.ts';

/**
 * The reasons why a limit or an entry is not evaluated for a call
 * (docs/reference/limits.md#what-a-trace-does-not-show). The last three are fields of a request
 * that the trace lacks.
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

/** Whether a limit is reached for a call. A negative number is a reason why that is not known. */
export const PASS = 0;
export const HIT = 1;

/** Returns the number that stands for a reason. */
export function unknownFor(reason: Reason): number {
  return -1 - REASONS.indexOf(reason);
}

/** Returns the reason that a negative result stands for. */
export function reasonFor(result: number): Reason {
  const reason = REASONS[-1 - result];
  if (reason === undefined) throw new Error(`no reason has the number ${result}`);
  return reason;
}

/** The state of one limit during a replay. */
export interface LimitState {
  /** What the limit counted for the call that was evaluated last. */
  readonly count: number;
  /** Counts a call that the entry matches. Returns `PASS`, `HIT` or a reason. */
  evaluate(call: CallCursor): number;
  /** Notes a call that the entry may match. The trace lacks a field that would decide it. */
  addPossible?(call: CallCursor): void;
  /** Notes each call without a time, before the replay. */
  addUntimed?(call: CallCursor): void;
}
