import type { EscalationTrigger } from '../../model/policy.ts';
import type { Span } from '../../model/span.ts';
import type { Tool } from '../../model/tool.ts';
import type { AccessHistory } from '../access/access-replay.ts';
import type { Grace } from '../grace.ts';
import type { RuleResult, ToolDecision, Violation } from '../names-evaluation.ts';

/** The use of one tool in all traces of an agent. */
export interface UsedTool extends Span {
  readonly decision: ToolDecision;
  /** Whether the source withholds the tool's name, so that it could not be checked. */
  readonly redacted: boolean;
  /** The number of calls that were not denied. */
  readonly calls: number;
  readonly denied: number;
  /** The number of traces in which the tool was called and not denied. */
  readonly traces: number;
}

/**
 * The result of one rule for one tool, over all traces (docs/reference/traces.md#what-is-reported).
 */
export interface HistoryGroup extends Span {
  readonly result: RuleResult;
  /** 0 if the rule concerns whole traces instead of calls. */
  readonly calls: number;
  readonly traces: number;
  /** The ids of up to three traces, newest first. */
  readonly traceIds: readonly string[];
}

/**
 * One violation in one trace, as in `violations[]` of the historical API (Mnemom's "Policy API").
 */
export interface TraceViolation {
  readonly violation: Violation;
  readonly traceId: string;
  readonly at?: number;
  readonly calls: number;
}

/** The result of evaluating an agent's traces. */
export interface History {
  /** False if no policy governs the agent; its calls are then only counted. */
  readonly governed: boolean;
  /** The worst verdict of all traces. */
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly summary: {
    readonly pass: number;
    readonly warn: number;
    readonly fail: number;
    readonly skipped: number;
  };
  /** The exact number of violations, even if `violations` has fewer. */
  readonly violationCount: number;
  /** The newest violations, at most 1,000. */
  readonly violations: readonly TraceViolation[];
  /** The results by rule and tool, worst first. */
  readonly groups: readonly HistoryGroup[];
  readonly tools: readonly UsedTool[];
  readonly span: Span;
  /**
   * The start of the time window in milliseconds since 1970. Only calls since then count. Absent if
   * there is no such limit.
   */
  readonly since?: number;
  readonly calls: number;
  readonly denied: number;
  /** The number of calls for which the source withholds the name. */
  readonly redacted: number;
  /** The number of records that belong to other agents, by the agent's name or id. */
  readonly others: ReadonlyMap<string, number>;
  /** The number of records that do not name an agent, in sources that several agents share. */
  readonly unattributed: number;
  /**
   * The number of calls that do not count because of `since`: those before it, and those without a
   * time.
   */
  readonly outside: { readonly before: number; readonly undated: number };
  /** The number of traces that were not evaluated because of the limit. */
  readonly cut: number;
  /** The tools that the traces declare to be available. */
  readonly declared: readonly Tool[];
  /**
   * The values that the agent applied according to the traces. Absent if no trace mentions values.
   */
  readonly applied?: ReadonlySet<string>;
  readonly undecided: readonly EscalationTrigger[];
  readonly grace: Grace;
  readonly inGrace: readonly { readonly decision: ToolDecision; readonly hoursLeft: number }[];
  /** The replay of access lists. Absent for an agent without one. */
  readonly access?: AccessHistory;
}
