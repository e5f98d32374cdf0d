import { SEVERITY_RANK } from '../../model/policy.ts';
import { definedSpan, earlier, later, type Span } from '../../model/span.ts';
import { evaluateNames, type ToolDecision, verdictOf } from '../evaluate.ts';
import { type Grace, graceLeft, graceOf } from '../grace.ts';
import type { History, HistoryGroup, Said, UsedTool } from './history.ts';
import { type EvaluatedTool, Ledger } from './ledger.ts';
import type { KnownTool, Replay } from './replay.ts';

/** Judges every trace of a replay and sums up (docs/reference/traces.md#what-is-reported). */
export function finishReplay(
  replay: Replay,
  at: { readonly now: Date; readonly graceHours: number; readonly windowStart?: number },
): History {
  const grace = graceIn(replay, at);
  const tools = replay.tools.map((known) => evaluateTool(replay, known, grace, at.now));
  const selected = selectTraces(replay);
  const chosen = selected.length < replay.table.size ? new Set(selected) : undefined;
  const isSelected = (trace: number): boolean => chosen?.has(trace) ?? true;
  const ledger = new Ledger(replay, tools);
  for (const trace of selected) ledger.judge(trace);
  const { summary } = ledger;
  const { counts } = replay;
  const used = tools.filter((tool) => tool.calls + tool.denied > 0);
  const inGrace = used.filter((tool) => tool.calls > 0).flatMap((tool) => tool.inGrace);
  return {
    governed: replay.defaults !== undefined,
    verdict: summary.fail > 0 ? 'fail' : summary.warn > 0 ? 'warn' : 'pass',
    summary: { ...summary, skipped: summary.skipped + counts.empty },
    violationCount: ledger.violationCount,
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
  };
}

function graceIn(
  replay: Replay,
  at: { readonly now: Date; readonly graceHours: number; readonly windowStart?: number },
): Grace {
  const firstSeen = new Map<string, number>();
  for (const { name, firstSeen: seen } of replay.tools) {
    const { canonical } = name.tool;
    if (seen !== undefined)
      firstSeen.set(canonical, Math.min(seen, firstSeen.get(canonical) ?? seen));
  }
  const evidence = {
    exists: replay.hasEvidence,
    oldest: replay.oldestEvidence,
    windowStart: at.windowStart,
    firstSeen,
  };
  return graceOf(at.graceHours, evidence, at.now);
}

function evaluateTool(replay: Replay, known: KnownTool, grace: Grace, now: Date): EvaluatedTool {
  const empty = { calls: 0, denied: 0, traces: 0, first: undefined, last: undefined };
  if (replay.defaults === undefined || known.redacted) {
    const decision: ToolDecision = { ...known.name, triggers: [], outcome: 'ungoverned' };
    const nothing = {
      decisions: [decision],
      violations: [],
      warnings: [],
      logged: [],
      inGrace: [],
      undecided: [],
    };
    return { ...nothing, known, decision, verdict: known.redacted ? 'warn' : 'pass', ...empty };
  }
  const judged = evaluateNames([known.name], replay.byName, replay.defaults, {
    graceLeft: graceLeft(grace, now),
  });
  return { ...judged, known, decision: judged.decisions[0]!, verdict: verdictOf(judged), ...empty };
}

/**
 * The newest traces where a limit was asked for, else all; a trace without times counts as the
 * oldest.
 */
function selectTraces(replay: Replay): readonly number[] {
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
  const said: readonly Said[] = [
    ...tool.violations.map((violation): Said => ({ level: 'violation', violation })),
    ...tool.warnings.map((warning): Said => ({ level: 'warning', warning })),
    ...tool.logged.map((logged): Said => ({ level: 'logged', ...logged })),
  ];
  const shown = said.length === 0 ? [] : tool.known.recent.filter(({ trace }) => isSelected(trace));
  const traceIds = shown.map(({ id }) => id);
  return said.map((about) => ({
    about,
    calls: tool.calls,
    traces: tool.traces,
    traceIds,
    ...spanOfTool(tool),
  }));
}

/** Over all calls where all were taken, else over those of the traces that were. */
function spanOfTool({ known, first, last }: EvaluatedTool): Span {
  return definedSpan({ first: first ?? known.first, last: last ?? known.last });
}

function usedTool(tool: EvaluatedTool): UsedTool {
  const { decision, known, calls, denied, traces } = tool;
  return {
    decision,
    redacted: known.redacted,
    calls,
    denied,
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

function compareGroups(a: HistoryGroup, b: HistoryGroup): number {
  return rankOf(a.about) - rankOf(b.about) || b.calls - a.calls || b.traces - a.traces;
}

function rankOf(about: Said): number {
  if (about.level === 'violation') return SEVERITY_RANK[about.violation.severity];
  return about.level === 'warning' ? 4 : 5;
}
