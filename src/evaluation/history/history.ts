import type { EscalationTrigger } from '../../model/policy.ts';
import type { Span } from '../../model/span.ts';
import type { Tool } from '../../model/tool.ts';
import type { RuleResult, ToolDecision, Violation } from '../evaluate.ts';
import type { Grace } from '../grace.ts';

/** One tool in all of an agent's traces. */
export interface UsedTool extends Span {
  readonly decision: ToolDecision;
  /** Whether the source withholds the name, in which case the tool was not checked. */
  readonly redacted: boolean;
  /** Calls that were not denied. */
  readonly calls: number;
  readonly denied: number;
  /** The number of traces with such a call. */
  readonly traces: number;
}

/**
 * The result of one rule for one tool in all traces (docs/reference/traces.md#what-is-reported).
 */
export interface HistoryGroup extends Span {
  readonly result: RuleResult;
  /** 0 if the rule concerns a trace and not a call. */
  readonly calls: number;
  readonly traces: number;
  /** Up to three ids, newest first. */
  readonly traceIds: readonly string[];
}

/** One violation in one trace: `violations[]` of the historical API (Mnemom's "Policy API"). */
export interface TraceViolation {
  readonly violation: Violation;
  readonly traceId: string;
  readonly at?: number;
  readonly calls: number;
}

/** The result of evaluating an agent's traces. */
export interface History {
  /** False if no policy governs the agent. Its calls are then only counted. */
  readonly governed: boolean;
  /** The verdict of the worst trace. */
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly summary: {
    readonly pass: number;
    readonly warn: number;
    readonly fail: number;
    readonly skipped: number;
  };
  /** The exact number, even if fewer are listed. */
  readonly violationCount: number;
  /** The newest 1,000 violations. */
  readonly violations: readonly TraceViolation[];
  /** Worst first. */
  readonly groups: readonly HistoryGroup[];
  readonly tools: readonly UsedTool[];
  readonly span: Span;
  /** The earliest time of calls that count, in milliseconds since 1970, if one was set. */
  readonly since?: number;
  readonly calls: number;
  readonly denied: number;
  /** The number of calls whose name the source withholds. */
  readonly redacted: number;
  /** The number of records of each other agent, by its name or id. */
  readonly others: ReadonlyMap<string, number>;
  /** The number of records without an agent, in sources that several agents share. */
  readonly unattributed: number;
  /** The numbers of calls that `since` left out: earlier calls, and calls without a time. */
  readonly outside: { readonly before: number; readonly undated: number };
  /** The number of traces that the limit left out. */
  readonly cut: number;
  /** Tools that the traces declare as available. */
  readonly declared: readonly Tool[];
  /** Values that the traces record as applied; absent if no trace names values. */
  readonly applied?: ReadonlySet<string>;
  readonly undecided: readonly EscalationTrigger[];
  readonly grace: Grace;
  readonly inGrace: readonly { readonly decision: ToolDecision; readonly hoursLeft: number }[];
}
