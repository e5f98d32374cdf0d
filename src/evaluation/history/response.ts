import { locate } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';
import { effectiveDefaults } from '../../model/policy.ts';
import type { DeniedCall } from '../access/access-replay.ts';
import { reasonOf as reasonOfAccess, severityOfDenial } from '../access/decide-access.ts';
import { decidingPlace, placeOfDenial } from '../findings.ts';
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
import { accessToJson, type HistoricalAccess } from './access-response.ts';
import { gapOf } from './findings.ts';
import type { History, HistoryGroup, TraceViolation } from './history.ts';

/**
 * A violation in one trace, in the format of Mnemom's "Policy API". `file` and `line` locate the
 * cause of the violation.
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
   * The likely cause. With `card`, the card or policy may be wrong, and `file` and `line` refer to
   * the text to edit. With `behavior`, the agent may have misbehaved.
   */
  readonly gap: 'card' | 'behavior';
  readonly file: string;
  readonly line: number;
}

/**
 * A tool called in traces, with an explanation of the outcome, the call counts, and the times of
 * the first and last call.
 */
interface HistoricalTool extends ExplainedTool {
  readonly calls: number;
  readonly denied: number;
  readonly traces: number;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
}

/**
 * The response of Mnemom's "Policy API" to an evaluation of traces, with fields that Card Gate adds
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
  /**
   * The result of replaying the traces against access lists. Null if the agent has no access lists.
   */
  readonly access: HistoricalAccess | null;
}

/**
 * Builds the response of Mnemom's "Policy API" for an agent's traces
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
    violations: [
      ...history.violations.map((row) => violationRow(row, agent)),
      ...(history.access?.deniedCalls ?? []).map(deniedRow),
    ],
    warnings: history.groups.flatMap(warningRow),
    summary: history.summary,
    window: {
      start: isoTime(history.since ?? history.span.first),
      end: isoTime(history.since === undefined ? history.span.last : at.now.getTime()),
    },
    unmapped_tools: called.flatMap(({ decision }) =>
      decision.decision !== undefined && decision.capability === undefined
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
    access: history.access ? accessToJson(history.access) : null,
  };
}

function isoTime(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}

function deniedRow({
  decision,
  type,
  action,
  resource,
  session,
  at,
}: DeniedCall): HistoricalViolation {
  const { file, range } = locate(placeOfDenial(decision));
  return {
    type: TYPES[type],
    tool: action === 'call' ? resource : `${action} ${resource}`,
    reason: reasonOfAccess(decision),
    severity: severityOfDenial(decision),
    trace_id: session,
    occurred_at: isoTime(at),
    calls: 1,
    gap: 'behavior',
    file,
    line: range?.start.line ?? 1,
  };
}

/** The type of violation that the response shows for each kind of limit. */
const TYPES = {
  rate: 'rate_limit',
  retry_loop: 'retry_loop',
  token_budget: 'token_budget',
  time_window: 'time_window',
  denied: 'denied',
} as const satisfies Record<DeniedCall['type'], string>;

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

/** Explains a result, for the response field `reason`. */
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
