import type { Agent } from '../../model/agent.ts';
import type { EffectiveDefaults, EscalationTrigger } from '../../model/policy.ts';
import type { Tool } from '../../model/tool.ts';
import type { AccessReplay } from '../access/access-replay.ts';
import type { Fired } from '../apply-triggers.ts';
import type { DecidedName } from '../decide.ts';
import type { NewestTraces } from './newest-traces.ts';
import type { TraceTable } from './trace-table.ts';

/** The agent to replay, and the options that select its calls and traces. */
export interface ReplaySetup {
  readonly agent: Pick<Agent, 'name' | 'card' | 'policy' | 'own' | 'access' | 'tools'>;
  /** The agent's ids in traces. Empty if the agent has no known id. */
  readonly ids: ReadonlySet<string>;
  /**
   * Whether every id in trace sources that only this agent uses is treated as the agent's id. True
   * if the agent's card had no id before the change.
   */
  readonly everyId?: boolean;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /**
   * The start of the time window, in milliseconds since 1970. Earlier calls are counted but not
   * evaluated.
   */
  readonly since?: number;
  /**
   * The maximum number of traces to evaluate. If there are more traces, only the newest are
   * evaluated.
   */
  readonly limit?: number;
  /** Whether to match the arguments of calls against patterns in access lists. */
  readonly inspectArguments?: boolean;
}

/** Data about a tool, collected from its calls. Times are in milliseconds since 1970. */
export interface KnownTool {
  readonly name: DecidedName;
  /** Whether a rule reports the tool. If so, the newest traces with a call to the tool are kept. */
  readonly suspicious: boolean;
  readonly redacted: boolean;
  first?: number;
  last?: number;
  /** The time of the first call in traces that the change being checked could not have edited. */
  firstSeen?: number;
  /** The most recent traces that contain a call to the tool, newest first. */
  readonly recent: { readonly traceId: string; readonly trace: number; readonly at: number }[];
}

/** The triggers that fired for one record in a trace. A trace may consist of several records. */
export interface FiredRecord {
  /** The numbers of the tools called in the record. */
  readonly toolNumbers: readonly number[];
  readonly fired: Fired;
}

/** The data that a replay collects from calls before it computes the result. */
export interface ReplayState {
  readonly setup: ReplaySetup;
  readonly table: TraceTable;
  /** All tools, indexed by tool number. */
  readonly tools: readonly KnownTool[];
  /**
   * The triggers whose conditions test more than tool names. They are evaluated for every trace.
   */
  readonly contextual: readonly EscalationTrigger[];
  /** The triggers whose conditions test only tool names. They are evaluated once for each tool. */
  readonly byName: readonly EscalationTrigger[];
  /** The policy's defaults. Absent if no policy governs the agent. */
  readonly defaults: EffectiveDefaults | undefined;
  /**
   * The triggers that fired for each record in a trace, keyed by trace number. Only traces whose
   * records contain values for the fields of conditions are included.
   */
  readonly fired: ReadonlyMap<number, readonly FiredRecord[]>;
  readonly undecided: Set<EscalationTrigger>;
  /** The replay against access lists. Absent if the agent has no access lists. */
  readonly access: AccessReplay | undefined;
  /** The newest traces, kept for use in findings. */
  readonly newest: NewestTraces;
  readonly others: ReadonlyMap<string, number>;
  readonly declared: ReadonlyMap<string, Tool>;
  readonly applied: ReadonlySet<string> | undefined;
  readonly counts: Readonly<ReplayCounts>;
  /**
   * The time of the agent's first call in traces that the change being checked could not have
   * edited, in milliseconds since 1970. Undefined if there is no such call.
   */
  readonly oldestEvidence: number | undefined;
  readonly hasEvidence: boolean;
}

/** The number of calls of each kind. `empty` is the number of traces without calls. */
export interface ReplayCounts {
  calls: number;
  denied: number;
  redacted: number;
  unattributed: number;
  before: number;
  undated: number;
  empty: number;
}
