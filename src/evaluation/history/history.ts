import type { EscalationTrigger } from '../../model/policy.ts';
import type { Span } from '../../model/span.ts';
import type { Tool } from '../../model/tool.ts';
import type { RuleResult, ToolDecision, Violation } from '../evaluate.ts';
import type { Grace } from '../grace.ts';

/** One tool in all traces of an agent. */
export interface UsedTool extends Span {
  readonly decision: ToolDecision;
  /** Whether the source withholds the name, so that the tool was not checked. */
  readonly redacted: boolean;
  /** Calls that were not denied. */
  readonly calls: number;
  readonly denied: number;
  /** Traces with such a call. */
  readonly traces: number;
}

/**
 * The result of one rule for one tool in all traces (docs/reference/traces.md#what-is-reported).
 */
export interface HistoryGroup extends Span {
  readonly result: RuleResult;
  /** 0 where the rule is about a trace and not about a call. */
  readonly calls: number;
  readonly traces: number;
  /** Up to three, the newest first. */
  readonly traceIds: readonly string[];
}

/** One violation of one trace: `violations[]` of the historical API (Mnemom's "Policy API"). */
export interface TraceViolation {
  readonly violation: Violation;
  readonly traceId: string;
  readonly at?: number;
  readonly calls: number;
}

/** The result of evaluating the traces of an agent. */
export interface History {
  /** False where no policy governs the agent; its calls are then only counted. */
  readonly governed: boolean;
  /** The verdict of the worst trace. */
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly summary: {
    readonly pass: number;
    readonly warn: number;
    readonly fail: number;
    readonly skipped: number;
  };
  /** The exact number, also where fewer are listed. */
  readonly violationCount: number;
  /** The newest 1,000. */
  readonly violations: readonly TraceViolation[];
  /** The worst first. */
  readonly groups: readonly HistoryGroup[];
  readonly tools: readonly UsedTool[];
  readonly span: Span;
  /** The time of the first call that was counted, in milliseconds since 1970, where it was set. */
  readonly since?: number;
  readonly calls: number;
  readonly denied: number;
  /** Calls whose name the source withholds. */
  readonly redacted: number;
  /** The number of records of other agents, by the name or id of the agent. */
  readonly others: ReadonlyMap<string, number>;
  /** Records without an agent, in sources that several agents share. */
  readonly unattributed: number;
  /** Calls that `since` left out: earlier ones, and those without a time. */
  readonly outside: { readonly before: number; readonly undated: number };
  /** The number of traces that the limit left out. */
  readonly cut: number;
  /** Tools that the traces declare as available. */
  readonly declared: readonly Tool[];
  /** Values that the traces name as applied; absent where no trace names values. */
  readonly applied?: ReadonlySet<string>;
  readonly undecided: readonly EscalationTrigger[];
  readonly grace: Grace;
  readonly inGrace: readonly { readonly decision: ToolDecision; readonly hoursLeft: number }[];
}
