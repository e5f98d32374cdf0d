import type { Agent } from '../../model/agent.ts';
import type { EffectiveDefaults, EscalationTrigger } from '../../model/policy.ts';
import type { Tool } from '../../model/tool.ts';
import type { DecidedName, Fired } from '../evaluate.ts';
import type { NewestTraces } from './newest-traces.ts';
import type { TraceTable } from './trace-table.ts';

/** The agent whose traces are replayed, and which of them count. */
export interface ReplaySetup {
  readonly agent: Pick<Agent, 'name' | 'card' | 'policy' | 'tools'>;
  /** Ids under which traces name the agent; empty where none is known. */
  readonly ids: ReadonlySet<string>;
  /**
   * Whether records of every id are the agent's own in sources that it does not share, as where its
   * card stated no id at base.
   */
  readonly everyId?: boolean;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Milliseconds since 1970: earlier calls are left out and counted. */
  readonly since?: number;
  /** The number of traces to evaluate, the newest ones. */
  readonly limit?: number;
}

/** The data of one tool, gathered from its calls. Times are in milliseconds since 1970. */
export interface KnownTool {
  readonly name: DecidedName;
  /** Whether a rule gives a result for the tool; traces that call it are then remembered. */
  readonly suspicious: boolean;
  readonly redacted: boolean;
  first?: number;
  last?: number;
  /** The earliest call in evidence that the change cannot edit. */
  firstSeen?: number;
  /** The newest traces that called it, the newest first. */
  readonly recent: { readonly traceId: string; readonly trace: number; readonly at: number }[];
}

/** The triggers that fired in one record of a trace. */
export interface FiredRecord {
  /** The numbers of the tools that were called in the record. */
  readonly toolNumbers: readonly number[];
  readonly fired: Fired;
}

/** The data that a replay gathers from calls, from which its result is made. */
export interface ReplayState {
  readonly setup: ReplaySetup;
  readonly table: TraceTable;
  /** Every tool by its number. */
  readonly tools: readonly KnownTool[];
  /** Triggers that ask for more than names, and are therefore evaluated for every trace. */
  readonly contextual: readonly EscalationTrigger[];
  /** All other triggers. */
  readonly byName: readonly EscalationTrigger[];
  /** Absent where no policy governs the agent. */
  readonly defaults: EffectiveDefaults | undefined;
  /**
   * The triggers that fired in traces with facts of their own, for each record; several records may
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
  /** The time of the oldest call of the agent in evidence. */
  readonly oldestEvidence: number | undefined;
  readonly hasEvidence: boolean;
}

/** Numbers of calls; `empty` is the number of traces without a call. */
export interface ReplayCounts {
  calls: number;
  denied: number;
  redacted: number;
  unattributed: number;
  before: number;
  undated: number;
  empty: number;
}
