import type { EscalationTrigger } from '../../model/policy.ts';
import type { Span } from '../../model/span.ts';
import type { Tool } from '../../model/tool.ts';
import type { AccessHistory } from '../access/access-replay.ts';
import type { Grace } from '../grace.ts';
import type { RuleResult, ToolDecision, Violation } from '../names-evaluation.ts';

/** The calls of one tool in all traces of an agent. */
export interface UsedTool extends Span {
  readonly decision: ToolDecision;
  /** Whether the trace source withholds the tool's name, so that the tool could not be checked. */
  readonly redacted: boolean;
  /** The number of calls, excluding denied calls. */
  readonly calls: number;
  readonly denied: number;
  /** The number of traces in which at least one call of the tool was not denied. */
  readonly traces: number;
}

/**
 * The result of one rule for one tool, over all traces (docs/reference/traces.md#what-is-reported).
 */
export interface HistoryGroup extends Span {
  readonly result: RuleResult;
  /** 0 if the rule applies to whole traces and not to calls. */
  readonly calls: number;
  readonly traces: number;
  /** The ids of up to three traces, newest first. */
  readonly traceIds: readonly string[];
}

/** A violation in one trace, as listed in `violations[]` of Mnemom's "Policy API". */
export interface TraceViolation {
  readonly violation: Violation;
  readonly traceId: string;
  readonly at?: number;
  readonly calls: number;
}

/** The result of evaluating an agent's traces. */
export interface History {
  /** Whether a policy or an access list governs the agent. If not, its calls are only counted. */
  readonly governed: boolean;
  /** The worst verdict of all traces. */
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly summary: {
    readonly pass: number;
    readonly warn: number;
    readonly fail: number;
    readonly skipped: number;
  };
  /** The exact number of violations. `violations` can list fewer. */
  readonly violationCount: number;
  /** The newest violations, at most 1,000. */
  readonly violations: readonly TraceViolation[];
  /** Results by rule and tool, worst first. */
  readonly groups: readonly HistoryGroup[];
  readonly tools: readonly UsedTool[];
  readonly span: Span;
  /**
   * The start of the time window, in milliseconds since 1970. Earlier calls do not count. Absent if
   * there is no window.
   */
  readonly since?: number;
  readonly calls: number;
  readonly denied: number;
  /** The number of calls whose tool name the source withholds. */
  readonly redacted: number;
  /** The number of records that belong to other agents, keyed by agent name or id. */
  readonly others: ReadonlyMap<string, number>;
  /** The number of records without an agent's name, in sources that several agents share. */
  readonly unattributed: number;
  /** The numbers of calls that `since` excludes: earlier calls, and calls without a time. */
  readonly outside: { readonly before: number; readonly undated: number };
  /** The number of traces beyond the maximum, which were not evaluated. */
  readonly cut: number;
  /** Tools that the traces declare as available. */
  readonly declared: readonly Tool[];
  /**
   * The values that the agent applied, according to the traces. Absent if no trace mentions values.
   */
  readonly applied?: ReadonlySet<string>;
  readonly undecided: readonly EscalationTrigger[];
  readonly grace: Grace;
  readonly inGrace: readonly { readonly decision: ToolDecision; readonly hoursLeft: number }[];
  /** The replay of access lists. Absent for an agent without access lists. */
  readonly access?: AccessHistory;
}
