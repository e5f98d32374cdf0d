import type { Agent } from '../../model/agent.ts';
import type { EffectiveDefaults, EscalationTrigger } from '../../model/policy.ts';
import type { Tool } from '../../model/tool.ts';
import type { DecidedName, Fired } from '../evaluate.ts';
import type { NewestTraces } from './newest-traces.ts';
import type { TraceTable } from './trace-table.ts';

/** The agent whose traces are replayed, and the calls and traces that count. */
export interface ReplaySetup {
  readonly agent: Pick<Agent, 'name' | 'card' | 'policy' | 'tools'>;
  /** The ids that identify the agent in traces; empty if none is known. */
  readonly ids: ReadonlySet<string>;
  /**
   * Whether records with any id belong to the agent, in sources that it does not share. This is the
   * case if its card stated no id at the base.
   */
  readonly everyId?: boolean;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** In milliseconds since 1970. Earlier calls are left out and counted. */
  readonly since?: number;
  /** The maximum number of traces to evaluate. The newest are chosen. */
  readonly limit?: number;
}

/** Data about one tool, collected from its calls. Times are in milliseconds since 1970. */
export interface KnownTool {
  readonly name: DecidedName;
  /** Whether a rule gives a result for the tool. If so, traces that call it are remembered. */
  readonly suspicious: boolean;
  readonly redacted: boolean;
  first?: number;
  last?: number;
  /** The time of the earliest call in evidence that the change cannot edit. */
  firstSeen?: number;
  /** The newest traces that called it, newest first. */
  readonly recent: { readonly traceId: string; readonly trace: number; readonly at: number }[];
}

/** The triggers that fired in one record of a trace. */
export interface FiredRecord {
  /** The numbers of the tools called in the record. */
  readonly toolNumbers: readonly number[];
  readonly fired: Fired;
}

/** The data that a replay collects from calls to compute its result. */
export interface ReplayState {
  readonly setup: ReplaySetup;
  readonly table: TraceTable;
  /** Every tool, indexed by its number. */
  readonly tools: readonly KnownTool[];
  /** Triggers that depend on more than names, and are therefore evaluated for every trace. */
  readonly contextual: readonly EscalationTrigger[];
  /** All other triggers. */
  readonly byName: readonly EscalationTrigger[];
  /** Absent if no policy governs the agent. */
  readonly defaults: EffectiveDefaults | undefined;
  /**
   * The triggers that fired in traces with facts of their own, for each record. Several records may
   * have the same id.
   */
  readonly fired: ReadonlyMap<number, readonly FiredRecord[]>;
  readonly undecided: Set<EscalationTrigger>;
  /** Traces for which a rule may give a result. */
  readonly newest: NewestTraces;
  readonly others: ReadonlyMap<string, number>;
  readonly declared: ReadonlyMap<string, Tool>;
  readonly applied: ReadonlySet<string> | undefined;
  readonly counts: Readonly<ReplayCounts>;
  /** The time of the agent's oldest call in evidence. */
  readonly oldestEvidence: number | undefined;
  readonly hasEvidence: boolean;
}

/** The counts of calls. `empty` is the number of traces without a call. */
export interface ReplayCounts {
  calls: number;
  denied: number;
  redacted: number;
  unattributed: number;
  before: number;
  undated: number;
  empty: number;
}
