import { SEVERITY_RANK } from '../../model/policy.ts';
import { definedSpan, earlier, later, type Span } from '../../model/span.ts';
import { type Grace, graceLeft, graceOf } from '../grace.ts';
import {
  evaluateNames,
  type RuleResult,
  resultsOf,
  type ToolDecision,
  verdictOf,
} from '../names-evaluation.ts';
import { isGoverned } from '../tool-decider.ts';
import type { History, HistoryGroup, UsedTool } from './history.ts';
import { type EvaluatedTool, Ledger } from './ledger.ts';
import type { KnownTool, ReplayState } from './replay-state.ts';

/**
 * Evaluates the traces of a replay after all calls have been added
 * (docs/reference/traces.md#what-is-reported).
 */
export function finishReplay(
  replay: ReplayState,
  at: {
    readonly now: Date;
    readonly graceHours: number;
    readonly windowStart?: number;
  },
): History {
  const grace = graceIn(replay, at);
  const tools = replay.tools.map((known) => evaluateTool(replay, known, grace, at.now));
  const selected = selectTraces(replay);
  const chosen = selected.length < replay.table.size ? new Set(selected) : undefined;
  const isSelected = (trace: number): boolean => chosen?.has(trace) ?? true;
  const access = replay.access?.finish();
  const ledger = new Ledger(replay, tools, access?.verdicts);
  for (const trace of selected) ledger.evaluate(trace);
  const { summary } = ledger;
  const { counts } = replay;
  const used = tools.filter((tool) => tool.calls + tool.denied > 0);
  const inGrace = used.filter((tool) => tool.calls > 0).flatMap((tool) => tool.inGrace);
  return {
    governed: isGoverned(replay.setup.agent),
    verdict: summary.fail > 0 ? 'fail' : summary.warn > 0 ? 'warn' : 'pass',
    summary: { ...summary, skipped: summary.skipped + counts.empty },
    violationCount: ledger.violationCount + (access?.deniedCount ?? 0),
    violations: ledger.listed(),
    groups: [...used.flatMap((tool) => groupsOf(tool, isSelected)), ...ledger.groups()].sort(
      compareGroups,
    ),
    tools: used.map(usedTool),
    span: spanOf(used),
    ...(replay.setup.since !== undefined && { since: replay.setup.since }),
    calls: counts.calls,
    denied: counts.denied,
    redacted: counts.redacted,
    others: replay.others,
    unattributed: counts.unattributed,
    outside: { before: counts.before, undated: counts.undated },
    cut: replay.table.size - selected.length,
    declared: [...replay.declared.values()],
    ...(replay.applied && { applied: replay.applied }),
    undecided: [...new Set([...tools.flatMap((tool) => tool.undecided), ...replay.undecided])],
    grace,
    inGrace,
    ...(access && { access }),
  };
}

function graceIn(
  replay: ReplayState,
  at: { readonly now: Date; readonly graceHours: number; readonly windowStart?: number },
): Grace {
  const firstSeen = new Map<string, number>();
  for (const { name, firstSeen: time } of replay.tools) {
    const { canonical } = name.tool;
    if (time !== undefined)
      firstSeen.set(canonical, Math.min(time, firstSeen.get(canonical) ?? time));
  }
  const evidence = {
    exists: replay.hasEvidence,
    oldest: replay.oldestEvidence,
    windowStart: at.windowStart,
    firstSeen,
  };
  return graceOf(at.graceHours, evidence, at.now);
}

function evaluateTool(
  replay: ReplayState,
  known: KnownTool,
  grace: Grace,
  now: Date,
): EvaluatedTool {
  const empty = {
    calls: 0,
    denied: 0,
    attempts: 0,
    traces: 0,
    first: undefined,
    last: undefined,
  };
  const ungoverned: ToolDecision = { ...known.name, triggers: [], outcome: 'ungoverned' };
  if (!isGoverned(replay.setup.agent) || known.redacted) {
    const decision = ungoverned;
    const unchecked = {
      decisions: [decision],
      violations: [],
      warnings: [],
      logged: [],
      inGrace: [],
      undecided: [],
    };
    return { ...unchecked, known, decision, verdict: known.redacted ? 'warn' : 'pass', ...empty };
  }
  const evaluated = evaluateNames([known.name], replay.byName, replay.defaults, {
    graceLeft: graceLeft(grace, now),
  });
  const [decision = ungoverned] = evaluated.decisions;
  return { ...evaluated, known, decision, verdict: verdictOf(evaluated), ...empty };
}

/**
 * Returns the numbers of the traces to evaluate: all traces or, if there is a limit, the newest. A
 * trace without times is treated as older than all other traces.
 */
function selectTraces(replay: ReplayState): readonly number[] {
  const all = Array.from({ length: replay.table.size }, (_, trace) => trace);
  const { limit } = replay.setup;
  if (limit === undefined || all.length <= limit) return all;
  const last = (trace: number): number => replay.table.last(trace) ?? Number.NEGATIVE_INFINITY;
  return all.sort((a, b) => last(b) - last(a) || b - a).slice(0, limit);
}

function groupsOf(
  tool: EvaluatedTool,
  isSelected: (trace: number) => boolean,
): readonly HistoryGroup[] {
  if (tool.calls === 0) return [];
  const results = resultsOf(tool);
  const shown =
    results.length === 0 ? [] : tool.known.recent.filter(({ trace }) => isSelected(trace));
  const traceIds = shown.map(({ traceId }) => traceId);
  return results.map((result) => ({
    result,
    calls: tool.calls,
    traces: tool.traces,
    traceIds,
    ...spanOfTool(tool),
  }));
}

/**
 * Returns the times of a tool's first and last call in the evaluated traces or, if these contain no
 * call to the tool, in all traces.
 */
function spanOfTool({ known, first, last }: EvaluatedTool): Span {
  return definedSpan({ first: first ?? known.first, last: last ?? known.last });
}

function usedTool(tool: EvaluatedTool): UsedTool {
  const { decision, known, calls, denied, attempts, traces } = tool;
  return {
    decision,
    redacted: known.redacted,
    calls,
    denied,
    attempts,
    traces,
    ...(calls > 0 && spanOfTool(tool)),
  };
}

function spanOf(tools: readonly EvaluatedTool[]): Span {
  let [first, last]: (number | undefined)[] = [];
  for (const tool of tools) {
    const span = spanOfTool(tool);
    first = earlier(first, span.first);
    last = later(last, span.last);
  }
  return definedSpan({ first, last });
}

/**
 * Compares two groups of results to sort them: worst first, then by the numbers of calls and traces
 * (highest first).
 */
function compareGroups(a: HistoryGroup, b: HistoryGroup): number {
  return rankOf(a.result) - rankOf(b.result) || b.calls - a.calls || b.traces - a.traces;
}

function rankOf(result: RuleResult): number {
  if (result.level === 'violation') return SEVERITY_RANK[result.violation.severity];
  return result.level === 'warning' ? 4 : 5;
}
