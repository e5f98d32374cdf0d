import type { EscalationTrigger } from '../../model/policy.ts';
import type { Span } from '../../model/span.ts';
import type { Tool } from '../../model/tool.ts';
import type { EvaluationWarning, ToolDecision, Violation } from '../evaluate.ts';
import type { Grace } from '../grace.ts';

/** One tool over all traces that were replayed. */
export interface UsedTool extends Span {
  readonly decision: ToolDecision;
  /** The source keeps the name back, so that nothing was judged. */
  readonly redacted: boolean;
  /** Calls that were not denied. */
  readonly calls: number;
  readonly denied: number;
  /** Traces with such a call. */
  readonly traces: number;
}

/** What a rule says: a violation, a warning, or what is only logged. */
export type Said =
  | { readonly level: 'violation'; readonly violation: Violation }
  | { readonly level: 'warning'; readonly warning: EvaluationWarning }
  | {
      readonly level: 'logged';
      readonly decision?: ToolDecision;
      readonly trigger: EscalationTrigger;
    };

/** What one rule says of one tool, over all traces (docs/reference/traces.md#what-is-reported). */
export interface HistoryGroup extends Span {
  readonly about: Said;
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

/** What the history of an agent came to. */
export interface History {
  /** False when nothing governs the agent, so that its calls are only counted. */
  readonly governed: boolean;
  /** The worst trace. */
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly summary: {
    readonly pass: number;
    readonly warn: number;
    readonly fail: number;
    readonly skipped: number;
  };
  /** Exact, also where fewer are listed. */
  readonly violationCount: number;
  /** The newest 1,000. */
  readonly violations: readonly TraceViolation[];
  /** The worst first. */
  readonly groups: readonly HistoryGroup[];
  readonly tools: readonly UsedTool[];
  readonly span: Span;
  /** Milliseconds since 1970 from which on calls were counted, when somebody asked for it. */
  readonly since?: number;
  readonly calls: number;
  readonly denied: number;
  /** Calls whose name the source keeps back. */
  readonly redacted: number;
  /** Records of other agents, by the name that they bear. */
  readonly others: ReadonlyMap<string, number>;
  /** Records without an agent, in sources that several agents share. */
  readonly unattributed: number;
  /** Calls before the time that was asked for, or without a time where one was asked for. */
  readonly outside: { readonly before: number; readonly undated: number };
  /** Traces that the limit left out. */
  readonly cut: number;
  /** Tools that the traces say could have been called. */
  readonly declared: readonly Tool[];
  /** Declared values that the traces name as applied; absent where no trace tells of values. */
  readonly applied?: ReadonlySet<string>;
  readonly undecided: readonly EscalationTrigger[];
  readonly grace: Grace;
  readonly inGrace: readonly { readonly decision: ToolDecision; readonly hoursLeft: number }[];
}
