import type { Effect } from '../../../model/access.ts';
import type { ListedEntry } from '../access-policy.ts';
import type { AccessDecision } from '../decide-access.ts';
import type { ReplayedCall } from './call-cursor.ts';
import type { Reason } from './limit-state.ts';

/** A session that a limit would have stopped. A call is "hit" if the limit is reached for it. */
export interface StoppedSession {
  /** The session id. Undefined if the trace names no session, so that the file counts as one. */
  readonly session?: string;
  /** The file of the first hit call. */
  readonly source: string;
  /** The position of the first hit call in its file. */
  readonly order: number;
  /** The 1-based number of the first hit call in its session. */
  readonly number: number;
  readonly tool: string;
  /** The time of the first hit call in milliseconds since 1970. Absent if the trace has no time. */
  readonly at?: number;
  /**
   * What the limit counted at the first hit call: calls in the window, calls in the row, or tokens
   * spent. For a time window, the time in milliseconds since 1970.
   */
  readonly count: number;
  /** The number of later hit calls in the session. */
  readonly further: number;
}

/** The result of one limit in a replay. A call is "hit" if the limit is reached for it. */
export interface LimitResult {
  readonly listed: ListedEntry;
  /** The number of calls for which the limit was evaluated. */
  readonly evaluated: number;
  /** The number of hit calls. */
  readonly hits: number;
  /** The number of decisions made by the entry with this limit. */
  readonly decisions: number;
  /** The number of sessions with a hit call. */
  readonly sessions: number;
  /**
   * The first sessions with a hit call, in replay order. Contains at most `maxStopped` sessions.
   */
  readonly stopped: readonly StoppedSession[];
}

/** The calls in one file for which an entry or its limit could not be evaluated. */
export interface NotEvaluated {
  readonly listed: ListedEntry;
  readonly source: string;
  readonly reason: Reason;
  readonly calls: number;
}

/** The result of a replay (docs/reference/limits.md#replay). */
export interface LimitReplay {
  /** Results of all limits whose entry matches at least one call, in the order of the lists. */
  readonly limits: readonly LimitResult[];
  readonly notEvaluated: readonly NotEvaluated[];
  readonly decisions: Readonly<Record<Effect, number>>;
}

/**
 * Receives each decision, in replay order. `count` is what the deciding entry's limit counted. It
 * is
 * undefined if that entry has no limit or the default decides.
 */
export type OnDecision = (
  call: ReplayedCall,
  decision: AccessDecision,
  count: number | undefined,
) => void;

/** Options of a replay. */
export interface LimitReplayOptions {
  /** The maximum number of stopped sessions to list for each limit. Defaults to 1,000. */
  readonly maxStopped?: number;
  readonly onDecision?: OnDecision;
}
