import type { AccessHistory } from '../access/access-replay.ts';
import { limitText } from '../access/limit-text.ts';

/** The replay of access lists in a JSON response (docs/reference/traces.md#access-lists). */
export interface HistoricalAccess {
  readonly decisions: Readonly<Record<'allow' | 'deny' | 'audit', number>>;
  readonly limits: readonly {
    readonly policy_id: string;
    readonly limit: string;
    /**
     * `calls` is the number of calls for which the limit was reached, and `sessions` the number of
     * their
     * sessions.
     */
    readonly calls: number;
    readonly sessions: number;
    readonly stopped: readonly {
      readonly session: string | null;
      readonly source: string;
      /** The 1-based number of the call in its session. */
      readonly call: number;
      readonly tool: string;
      readonly at: string | null;
      readonly count: number;
      /** The number of later calls in the session for which the limit was reached. */
      readonly further: number;
    }[];
  }[];
  readonly not_evaluated: readonly {
    readonly policy_id: string;
    readonly source: string;
    readonly reason: string;
    readonly calls: number;
  }[];
}

/** Converts a replay of access lists to JSON data. */
export function accessToJson({
  decisions,
  limits,
  notEvaluated,
}: Pick<AccessHistory, 'decisions' | 'limits' | 'notEvaluated'>): HistoricalAccess {
  return {
    decisions,
    limits: limits.map(({ listed: { entry }, hits, sessions, stopped }) => ({
      policy_id: entry.name,
      limit: entry.limit ? limitText(entry.limit) : '',
      calls: hits,
      sessions,
      stopped: stopped.map(({ session, source, number, tool, at, count, further }) => ({
        session: session ?? null,
        source,
        call: number,
        tool,
        at: at === undefined ? null : new Date(at).toISOString(),
        count,
        further,
      })),
    })),
    not_evaluated: notEvaluated.map(({ listed: { entry }, source, reason, calls }) => ({
      policy_id: entry.name,
      source,
      reason,
      calls,
    })),
  };
}
