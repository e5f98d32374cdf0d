import type { Effect } from '../../../model/access.ts';
import type { ListedEntry } from '../access-policy.ts';
import type { AccessDecision } from '../decide-access.ts';
import type { ReplayedCall } from './call-cursor.ts';
import type { Reason } from './limit-state.ts';

/** A session in which a call reached a limit. */
export interface StoppedSession {
  /**
   * The session id. Undefined if the trace does not name the session, in which case the file is
   * treated as the session.
   */
  readonly session?: string;
  /** The file that contains the first call that reached the limit. */
  readonly source: string;
  /** The position, within its file, of the first call that reached the limit. */
  readonly order: number;
  /**
   * The number, within the session, of the first call that reached the limit. Calls are numbered
   * from 1.
   */
  readonly number: number;
  readonly tool: string;
  /**
   * The time of the first call that reached the limit, in milliseconds since 1970. Absent if the
   * trace does not record the time.
   */
  readonly at?: number;
  /**
   * The limit's count at the first call that reached it: calls in the window, calls in the row, or
   * tokens spent. For a time window, this is the time of the call in milliseconds since 1970.
   */
  readonly count: number;
  /** The number of later calls in the session that also reached the limit. */
  readonly further: number;
}

/**
 * The numbers of calls for which a limit was evaluated and reached in a replay, with the sessions
 * in which it was reached.
 */
export interface LimitResult {
  readonly listed: ListedEntry;
  /** The number of calls for which the limit was evaluated. */
  readonly evaluated: number;
  /** The number of calls that reached the limit. */
  readonly hits: number;
  /** The number of requests to which the entry with this limit applied. */
  readonly decisions: number;
  /** The number of sessions in which a call reached the limit. */
  readonly sessions: number;
  /**
   * The first sessions in which a call reached the limit, in replay order. The list contains at
   * most `maxStopped` sessions.
   */
  readonly stopped: readonly StoppedSession[];
}

/** The number of calls in one file for which an entry or its limit could not be evaluated. */
export interface NotEvaluated {
  readonly listed: ListedEntry;
  readonly source: string;
  readonly reason: Reason;
  readonly calls: number;
}

/** The result of replaying recorded calls against limits (docs/reference/limits.md#replay). */
export interface LimitReplay {
  /** The result for each limit whose entry matched a call, in the order of the access lists. */
  readonly limits: readonly LimitResult[];
  readonly notEvaluated: readonly NotEvaluated[];
  readonly decisions: Readonly<Record<Effect, number>>;
}

/**
 * Receives each decision, in replay order. `count` is the current count for the limit of the entry
 * that applied. If the entry has no limit or if a default applied, `count` is undefined.
 */
export type OnDecision = (
  call: ReplayedCall,
  decision: AccessDecision,
  count: number | undefined,
) => void;

/** Options that limit the size of a replay's result. */
export interface LimitReplayOptions {
  /** The maximum number of stopped sessions to list for each limit. Defaults to 1,000. */
  readonly maxStopped?: number;
  readonly onDecision?: OnDecision;
}
