import { locate } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';
import { effectiveDefaults } from '../../model/policy.ts';
import { reasonOf as reasonOfAccess } from '../access/decide-access.ts';
import { decidingPlace } from '../findings.ts';
import type { RuleResult, ToolDecision } from '../names-evaluation.ts';
import {
  type Context,
  type ExplainedTool,
  escalationReason,
  exceededReason,
  explain,
  policyId,
  unmappedReason,
} from '../response.ts';
import { gapOf } from './findings.ts';
import type { History, HistoryGroup, TraceViolation } from './history.ts';

/**
 * One violation in one trace in the response of the historical API (Mnemom's "Policy API"), with
 * the line that causes it.
 */
interface HistoricalViolation {
  readonly type: string;
  readonly tool: string;
  readonly reason: string;
  readonly severity: string;
  readonly trace_id: string;
  readonly occurred_at: string | null;
  readonly calls: number;
  /**
   * `card`: the card or its policy may be wrong, and `file` and `line` are the place to edit.
   * `behavior`: the agent did something that it may not do.
   */
  readonly gap: 'card' | 'behavior';
  readonly file: string;
  readonly line: number;
}

/**
 * A tool that was called in traces: the numbers of calls, the times of the first and last, and an
 * explanation.
 */
interface HistoricalTool extends ExplainedTool {
  readonly calls: number;
  readonly denied: number;
  readonly traces: number;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
}

/**
 * The response of the historical API (Mnemom's "Policy API"), with the fields that Card Gate adds
 * (docs/reference/traces.md#what-is-reported).
 */
export interface HistoricalResponse {
  readonly agent_id: string;
  readonly traces_evaluated: number;
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly violation_count: number;
  readonly violations: readonly HistoricalViolation[];
  readonly warnings: readonly {
    readonly type: string;
    readonly tool: string;
    readonly reason: string;
    readonly traces: number;
    readonly calls: number;
  }[];
  readonly summary: History['summary'];
  readonly window: { readonly start: string | null; readonly end: string | null };
  readonly unmapped_tools: readonly string[];
  readonly first_seen: Readonly<Record<string, string>>;
  readonly policy_id: string | null;
  readonly policy_version: 1;
  readonly evaluated_at: string;
  readonly context: Context;
  readonly duration_ms: number;
  readonly tools: readonly HistoricalTool[];
  readonly sources: readonly string[];
}

/**
 * Builds the response of the historical API for an agent's traces
 * (docs/reference/traces.md#what-is-reported).
 */
export function historicalResponse(
  agent: Agent,
  history: History,
  at: {
    readonly now: Date;
    readonly context: Context;
    readonly durationMs: number;
    readonly agentId: string;
    readonly sources: readonly string[];
  },
): HistoricalResponse {
  const { pass, warn, fail } = history.summary;
  const called = history.tools.filter(({ calls }) => calls > 0);
  const defaults = agent.policy && history.governed ? effectiveDefaults(agent.policy) : undefined;
  return {
    agent_id: at.agentId,
    traces_evaluated: pass + warn + fail,
    verdict: history.verdict,
    violation_count: history.violationCount,
    violations: history.violations.map((row) => violationRow(row, agent)),
    warnings: history.groups.flatMap(warningRow),
    summary: history.summary,
    window: {
      start: isoTime(history.since ?? history.span.first),
      end: isoTime(history.since === undefined ? history.span.last : at.now.getTime()),
    },
    unmapped_tools: called.flatMap(({ decision }) =>
      defaults !== undefined &&
      decision.capability === undefined &&
      decision.outcome !== 'ungoverned'
        ? [decision.tool.canonical]
        : [],
    ),
    first_seen: Object.fromEntries(
      called.flatMap(({ decision, first }) =>
        first === undefined ? [] : [[decision.tool.canonical, new Date(first).toISOString()]],
      ),
    ),
    policy_id: policyId(agent),
    policy_version: 1,
    evaluated_at: at.now.toISOString(),
    context: at.context,
    duration_ms: at.durationMs,
    tools: history.tools.map(({ decision, calls, denied, traces, first, last }) => ({
      ...explain(decision, defaults),
      calls,
      denied,
      traces,
      first_seen: isoTime(first),
      last_seen: isoTime(last),
    })),
    sources: at.sources,
  };
}

function isoTime(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}

function violationRow(
  { violation, traceId, at, calls }: TraceViolation,
  agent: Agent,
): HistoricalViolation {
  const result: RuleResult = { level: 'violation', violation };
  const { file, range } = locate(decidingPlace(violation, agent));
  return {
    type: violation.type,
    tool: toolName(violation.decision),
    reason: reasonOf(result),
    severity: violation.severity,
    trace_id: traceId,
    occurred_at: isoTime(at),
    calls,
    gap: gapOf(result),
    file,
    line: range?.start.line ?? 1,
  };
}

function warningRow({ result, traces, calls }: HistoryGroup): HistoricalResponse['warnings'] {
  if (result.level !== 'warning') return [];
  return [
    {
      type: result.warning.type,
      tool: toolName(result.warning.decision),
      reason: reasonOf(result),
      traces,
      calls,
    },
  ];
}

function toolName(decision: ToolDecision | undefined): string {
  return decision?.tool.canonical ?? '*';
}

/** Returns the reason for a result, in the words of the API. */
export function reasonOf(result: RuleResult): string {
  switch (result.level) {
    case 'violation':
      switch (result.violation.type) {
        case 'forbidden':
          return result.violation.rule.reason;
        case 'escalation':
          return result.violation.trigger.reason;
        case 'capability_exceeded':
          return exceededReason(result.violation.decision);
        case 'unmapped':
          return unmappedReason(result.violation.decision);
        case 'denied':
          return reasonOfAccess(result.violation.access);
        default:
          return result.violation satisfies never;
      }
    case 'warning':
      return result.warning.type === 'unmapped'
        ? unmappedReason(result.warning.decision)
        : escalationReason(result.warning.trigger);
    case 'logged':
      return result.trigger.reason;
    default:
      return result satisfies never;
  }
}
