import type { Effect } from '../../../model/access.ts';
import type { ListedEntry } from '../access-policy.ts';
import type { AccessDecision } from '../decide-access.ts';
import type { ReplayedCall } from './call-cursor.ts';
import type { Reason } from './limit-state.ts';

/** A session that a limit would have stopped. A call is "hit" if the limit is reached for it. */
export interface StoppedSession {
  /** The id. Undefined if the trace names no session, so that the file counts as one. */
  readonly session?: string;
  /** The file of the first call that is hit. */
  readonly source: string;
  /** The position of that call in the file. */
  readonly order: number;
  /** The number of that call in the session, from 1. */
  readonly number: number;
  readonly tool: string;
  /** The time of that call in milliseconds since 1970. Absent if the trace does not have it. */
  readonly at?: number;
  /**
   * What the limit counted: the calls in the window, the calls in a row, or the tokens before the
   * call. For a time window, the time in milliseconds since 1970.
   */
  readonly count: number;
  /** The number of later calls of the session that are hit. */
  readonly further: number;
}

/** What one limit did in a replay. */
export interface LimitResult {
  readonly listed: ListedEntry;
  /** The number of calls for which the limit was evaluated. */
  readonly evaluated: number;
  /** The number of calls that are hit: those for which the limit is reached. */
  readonly hits: number;
  /** The number of decisions that the entry makes. */
  readonly decisions: number;
  /** The number of sessions with a call that is hit. */
  readonly sessions: number;
  /** The first such sessions in the order of the replay, at most as many as the options ask for. */
  readonly stopped: readonly StoppedSession[];
}

/** Calls of one file for which an entry or its limit was not evaluated. */
export interface NotEvaluated {
  readonly listed: ListedEntry;
  readonly source: string;
  readonly reason: Reason;
  readonly calls: number;
}

/** The result of a replay (docs/reference/limits.md#replay). */
export interface LimitReplay {
  /** For each entry with a limit that some call matches, in the order of the lists. */
  readonly limits: readonly LimitResult[];
  readonly notEvaluated: readonly NotEvaluated[];
  readonly decisions: Readonly<Record<Effect, number>>;
}

/**
 * Receives each decision, in the order of the replay. `count` is what the limit of the deciding
 * entry counted. Undefined if the entry has no limit, or if the default decides.
 */
export type OnDecision = (
  call: ReplayedCall,
  decision: AccessDecision,
  count: number | undefined,
) => void;

/** Options of a replay. */
export interface LimitReplayOptions {
  /** The maximum number of stopped sessions that are listed for each limit. 1,000 if absent. */
  readonly maxStopped?: number;
  readonly onDecision?: OnDecision;
}
