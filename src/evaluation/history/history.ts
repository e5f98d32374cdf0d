import type { EscalationTrigger } from '../../model/policy.ts';
import type { Span } from '../../model/span.ts';
import type { Tool } from '../../model/tool.ts';
import type { AccessHistory } from '../access/access-replay.ts';
import type { Grace } from '../grace.ts';
import type { RuleResult, ToolDecision, Violation } from '../names-evaluation.ts';

/** A tool that an agent called, with its call counts from all traces. */
export interface UsedTool extends Span {
  readonly decision: ToolDecision;
  /** Whether the traces withhold the tool's name. Such a tool cannot be checked. */
  readonly redacted: boolean;
  /** The number of calls that were not denied. */
  readonly calls: number;
  readonly denied: number;
  /** The number of traces in which a call to the tool was not denied. */
  readonly traces: number;
}

/**
 * The result of one rule for one tool, from all traces (docs/reference/traces.md#what-is-reported).
 */
export interface HistoryGroup extends Span {
  readonly result: RuleResult;
  /** The number of calls. 0 if the rule applies to a trace as a whole. */
  readonly calls: number;
  readonly traces: number;
  /** The ids of at most three traces, newest first. */
  readonly traceIds: readonly string[];
}

/** A violation in one trace, for `violations[]` in Mnemom's "Policy API". */
export interface TraceViolation {
  readonly violation: Violation;
  readonly traceId: string;
  readonly at?: number;
  readonly calls: number;
}

/** The result of evaluating an agent's traces. */
export interface History {
  /**
   * Whether a policy or an access list governs the agent. Otherwise, its calls are only counted.
   */
  readonly governed: boolean;
  /** The worst verdict of all traces. */
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly summary: {
    readonly pass: number;
    readonly warn: number;
    readonly fail: number;
    readonly skipped: number;
  };
  /** The number of all violations. `violations` may contain fewer. */
  readonly violationCount: number;
  /** The newest violations, at most 1,000. */
  readonly violations: readonly TraceViolation[];
  /** Each rule's results for each tool, worst first. */
  readonly groups: readonly HistoryGroup[];
  readonly tools: readonly UsedTool[];
  readonly span: Span;
  /**
   * The start of the time window, in milliseconds since 1970. Earlier calls are ignored. Absent if
   * there is no window.
   */
  readonly since?: number;
  readonly calls: number;
  readonly denied: number;
  /** The number of calls for which the traces withhold the tool's name. */
  readonly redacted: number;
  /** The number of records for each other agent, keyed by the agent's name or id. */
  readonly others: ReadonlyMap<string, number>;
  /** The number of records without an agent in trace files that several agents share. */
  readonly unattributed: number;
  /**
   * The number of calls outside the time window: calls before `since`, and calls without a time.
   */
  readonly outside: { readonly before: number; readonly undated: number };
  /** The number of traces that were not evaluated because of the maximum. */
  readonly cut: number;
  /** The tools that the traces declare as available to the agent. */
  readonly declared: readonly Tool[];
  /** The values that the agent reports having applied. Absent if no trace mentions values. */
  readonly applied?: ReadonlySet<string>;
  readonly undecided: readonly EscalationTrigger[];
  readonly grace: Grace;
  readonly inGrace: readonly { readonly decision: ToolDecision; readonly hoursLeft: number }[];
  /** The result of replaying the traces against access lists. Absent if the agent has none. */
  readonly access?: AccessHistory;
}
