import type { EscalationTrigger } from '../../model/policy.ts';
import type { Span } from '../../model/span.ts';
import type { Tool } from '../../model/tool.ts';
import type { AccessHistory } from '../access/access-replay.ts';
import type { Grace } from '../grace.ts';
import type { RuleResult, ToolDecision, Violation } from '../names-evaluation.ts';

/** A tool that an agent called, with the call counts from all traces. */
export interface UsedTool extends Span {
  readonly decision: ToolDecision;
  /** Whether the traces withhold the tool's name. If so, the tool cannot be checked. */
  readonly redacted: boolean;
  /** The number of calls, excluding denied ones. */
  readonly calls: number;
  readonly denied: number;
  /** The number of traces that contain a denied call to the tool. */
  readonly attempts: number;
  /** The number of traces that contain a call to the tool, excluding denied calls. */
  readonly traces: number;
}

/** One rule's result for one tool, from all traces (docs/reference/traces.md#what-is-reported). */
export interface HistoryGroup extends Span {
  readonly result: RuleResult;
  /** The number of calls, or 0 if the rule applies to a trace as a whole. */
  readonly calls: number;
  readonly traces: number;
  /** The ids of at most three traces, newest first. */
  readonly traceIds: readonly string[];
}

/**
 * A violation in one trace, as listed under `violations` in the response of Mnemom's "Policy API".
 */
export interface TraceViolation {
  readonly violation: Violation;
  readonly traceId: string;
  readonly at?: number;
  readonly calls: number;
}

/** The result of evaluating an agent's traces. */
export interface History {
  /** Whether a policy or an access list governs the agent. If not, calls are only counted. */
  readonly governed: boolean;
  /** The worst verdict for any trace. */
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly summary: {
    readonly pass: number;
    readonly warn: number;
    readonly fail: number;
    readonly skipped: number;
  };
  /** The total number of violations. `violations` may contain fewer. */
  readonly violationCount: number;
  /** The newest violations, at most 1,000. */
  readonly violations: readonly TraceViolation[];
  /** Each rule's result for each tool, worst first. */
  readonly groups: readonly HistoryGroup[];
  readonly tools: readonly UsedTool[];
  readonly span: Span;
  /**
   * The start of the time window, in milliseconds since 1970. Earlier calls are ignored. Absent if
   * there is no time window.
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
   * The number of calls outside the time window: `before` is the number of calls before `since`,
   * and `undated` the number of calls without a time.
   */
  readonly outside: { readonly before: number; readonly undated: number };
  /** The number of traces that were not evaluated, because there were too many. */
  readonly cut: number;
  /** The tools that the traces declare as available to the agent. */
  readonly declared: readonly Tool[];
  /**
   * The names of the values that the agent claims to have applied. Absent if no trace mentions
   * values.
   */
  readonly applied?: ReadonlySet<string>;
  readonly undecided: readonly EscalationTrigger[];
  readonly grace: Grace;
  readonly inGrace: readonly { readonly decision: ToolDecision; readonly hoursLeft: number }[];
  /**
   * The result of replaying the traces against access lists. Absent if the agent has no access
   * lists.
   */
  readonly access?: AccessHistory;
}
