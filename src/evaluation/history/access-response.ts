import type { AccessHistory } from '../access/access-replay.ts';
import { limitText } from '../access/limit-text.ts';

/**
 * The result of replaying traces against access lists, in JSON form
 * (docs/reference/traces.md#access-lists).
 */
export interface HistoricalAccess {
  readonly decisions: Readonly<Record<'allow' | 'deny' | 'audit', number>>;
  readonly limits: readonly {
    readonly policy_id: string;
    readonly limit: string;
    /** The number of calls that reached the limit. */
    readonly calls: number;
    /** The number of sessions in which a call reached the limit. */
    readonly sessions: number;
    readonly stopped: readonly {
      readonly session: string | null;
      readonly source: string;
      /** The call's number in its session, starting from 1. */
      readonly call: number;
      readonly tool: string;
      readonly at: string | null;
      readonly count: number;
      /** The number of later calls in the session that also reached the limit. */
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

/** Converts the result of replaying traces against access lists to its JSON form. */
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
