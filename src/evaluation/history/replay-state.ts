import type { Agent } from '../../model/agent.ts';
import type { EffectiveDefaults, EscalationTrigger } from '../../model/policy.ts';
import type { Tool } from '../../model/tool.ts';
import type { AccessReplay } from '../access/access-replay.ts';
import type { Fired } from '../apply-triggers.ts';
import type { DecidedName } from '../decide.ts';
import type { NewestTraces } from './newest-traces.ts';
import type { TraceTable } from './trace-table.ts';

/** The agent whose traces are replayed, and which of its calls and traces count. */
export interface ReplaySetup {
  readonly agent: Pick<Agent, 'name' | 'card' | 'policy' | 'own' | 'access' | 'tools'>;
  /** The ids that identify the agent in traces. Empty if none is known. */
  readonly ids: ReadonlySet<string>;
  /**
   * Whether a source that belongs to this agent alone may use any id for it. This is true if the
   * agent's card stated no id before the change.
   */
  readonly everyId?: boolean;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /**
   * The start of the time window in milliseconds since 1970. Earlier calls are left out, and only
   * their number is reported.
   */
  readonly since?: number;
  /** The maximum number of traces to evaluate. The newest are evaluated. */
  readonly limit?: number;
  /** Whether access lists match the arguments of calls. */
  readonly inspectArguments?: boolean;
}

/** What the calls of one tool show about it. Times are in milliseconds since 1970. */
export interface KnownTool {
  readonly name: DecidedName;
  /**
   * Whether a rule has something to report about the tool. If so, the newest traces that call it
   * are kept.
   */
  readonly suspicious: boolean;
  readonly redacted: boolean;
  first?: number;
  last?: number;
  /** The time of its earliest call in traces that the change cannot have edited. */
  firstSeen?: number;
  /** The newest traces in which the tool was called, newest first. */
  readonly recent: { readonly traceId: string; readonly trace: number; readonly at: number }[];
}

/** The triggers that fired for one record of a trace. */
export interface FiredRecord {
  /** The numbers of the tools called in the record. */
  readonly toolNumbers: readonly number[];
  readonly fired: Fired;
}

/** What a replay collects from calls until the result is computed. */
export interface ReplayState {
  readonly setup: ReplaySetup;
  readonly table: TraceTable;
  /** Every tool, indexed by its number. */
  readonly tools: readonly KnownTool[];
  /**
   * The triggers whose conditions depend on more than tool names, so that they are evaluated for
   * every trace.
   */
  readonly contextual: readonly EscalationTrigger[];
  /** All other triggers, which are evaluated once for each tool. */
  readonly byName: readonly EscalationTrigger[];
  /** Absent if no policy governs the agent. */
  readonly defaults: EffectiveDefaults | undefined;
  /**
   * The triggers that fired in traces that contain facts of their own, by the number of the trace.
   * There is one item for each record, because several records may belong to the same trace.
   */
  readonly fired: ReadonlyMap<number, readonly FiredRecord[]>;
  readonly undecided: Set<EscalationTrigger>;
  /** Absent for an agent without access lists. */
  readonly access: AccessReplay | undefined;
  /** The traces about which a rule may have something to report. */
  readonly newest: NewestTraces;
  readonly others: ReadonlyMap<string, number>;
  readonly declared: ReadonlyMap<string, Tool>;
  readonly applied: ReadonlySet<string> | undefined;
  readonly counts: Readonly<ReplayCounts>;
  /** The time of the agent's oldest call in traces that the change cannot have edited. */
  readonly oldestEvidence: number | undefined;
  readonly hasEvidence: boolean;
}

/** The numbers of calls of various kinds. `empty` is the number of traces without a call. */
export interface ReplayCounts {
  calls: number;
  denied: number;
  redacted: number;
  unattributed: number;
  before: number;
  undated: number;
  empty: number;
}
