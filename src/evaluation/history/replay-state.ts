import type { Agent } from '../../model/agent.ts';
import type { EffectiveDefaults, EscalationTrigger } from '../../model/policy.ts';
import type { Tool } from '../../model/tool.ts';
import type { AccessReplay } from '../access/access-replay.ts';
import type { Fired } from '../apply-triggers.ts';
import type { DecidedName } from '../decide.ts';
import type { NewestTraces } from './newest-traces.ts';
import type { TraceTable } from './trace-table.ts';

/** The agent whose traces are replayed, with options for selecting its calls and traces. */
export interface ReplaySetup {
  readonly agent: Pick<Agent, 'name' | 'card' | 'policy' | 'own' | 'access' | 'tools'>;
  /** Ids that identify the agent in traces. Empty if none is known. */
  readonly ids: ReadonlySet<string>;
  /**
   * Whether every id in a trace source used only by this agent refers to it. Set if the agent's
   * card had
   * no id before the change.
   */
  readonly everyId?: boolean;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** The start of the time window, in milliseconds since 1970. Earlier calls are only counted. */
  readonly since?: number;
  /** The maximum number of traces to evaluate. The newest traces are selected. */
  readonly limit?: number;
  /** Whether access lists match the arguments of calls. */
  readonly inspectArguments?: boolean;
}

/** Facts about one tool from its calls. Times are in milliseconds since 1970. */
export interface KnownTool {
  readonly name: DecidedName;
  /** Whether a rule reports the tool. If so, the newest traces that call the tool are kept. */
  readonly suspicious: boolean;
  readonly redacted: boolean;
  first?: number;
  last?: number;
  /** The time of the earliest call in traces that the change cannot have edited. */
  firstSeen?: number;
  /** The newest traces that call the tool, newest first. */
  readonly recent: { readonly traceId: string; readonly trace: number; readonly at: number }[];
}

/** The triggers that fired for one record of a trace. */
export interface FiredRecord {
  /** Numbers of the tools called in the record. */
  readonly toolNumbers: readonly number[];
  readonly fired: Fired;
}

/** The data that a replay collects from calls before its result is computed. */
export interface ReplayState {
  readonly setup: ReplaySetup;
  readonly table: TraceTable;
  /** All tools, indexed by tool number. */
  readonly tools: readonly KnownTool[];
  /**
   * Triggers whose conditions use facts other than tool names. They are evaluated for every trace.
   */
  readonly contextual: readonly EscalationTrigger[];
  /** Triggers whose conditions use only tool names. They are evaluated once for each tool. */
  readonly byName: readonly EscalationTrigger[];
  /** Absent if no policy governs the agent. */
  readonly defaults: EffectiveDefaults | undefined;
  /**
   * Triggers that fired in traces with their own facts, by trace number. A trace with several
   * records
   * has several items.
   */
  readonly fired: ReadonlyMap<number, readonly FiredRecord[]>;
  readonly undecided: Set<EscalationTrigger>;
  /** Absent for an agent without access lists. */
  readonly access: AccessReplay | undefined;
  /** The newest traces that a finding may mention. */
  readonly newest: NewestTraces;
  readonly others: ReadonlyMap<string, number>;
  readonly declared: ReadonlyMap<string, Tool>;
  readonly applied: ReadonlySet<string> | undefined;
  readonly counts: Readonly<ReplayCounts>;
  /** The time of the agent's oldest call in traces that the change cannot have edited. */
  readonly oldestEvidence: number | undefined;
  readonly hasEvidence: boolean;
}

/** Numbers of calls by kind. `empty` is the number of traces without calls. */
export interface ReplayCounts {
  calls: number;
  denied: number;
  redacted: number;
  unattributed: number;
  before: number;
  undated: number;
  empty: number;
}
