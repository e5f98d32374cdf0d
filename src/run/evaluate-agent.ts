import { showPercent } from '../evaluation/coverage.ts';
import { type Evaluation, evaluate } from '../evaluation/evaluate.ts';
import { findingsOf } from '../evaluation/findings.ts';
import { graceLeft } from '../evaluation/grace.ts';
import { topOfAgent } from '../evaluation/history/agent-place.ts';
import { historyFindings } from '../evaluation/history/findings.ts';
import type { History } from '../evaluation/history/history.ts';
import { historicalResponse } from '../evaluation/history/response.ts';
import { type Context, responseOf } from '../evaluation/response.ts';
import { verdictOfFinding, worst } from '../evaluation/verdict.ts';
import { type Finding, findingAt, topOf } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { AgentHistoryReport, AgentReport } from '../report/report.ts';
import { checkParts } from '../rules/check-agent.ts';
import { lowCoverage as lowCoverageRule } from '../rules/low-coverage.ts';
import { noGrace as noGraceRule } from '../rules/no-grace.ts';
import type { Settings } from '../settings/settings.ts';
import { applySeverities } from './gate-policy/severities.ts';
import type { AgentHistory } from './history/agent-history.ts';
import { noTools } from './no-tools.ts';

/** When an agent is evaluated, and in which context of the policy API. */
export interface AgentContext {
  readonly now: Date;
  readonly context: Context;
  /** Milliseconds since the run began. */
  readonly elapsed: () => number;
}

/**
 * Evaluates one agent against its tools and its history, with all findings about it.
 */
export function evaluateAgent(
  agent: Agent,
  ofFiles: readonly Finding[],
  settings: Settings,
  moment: AgentContext,
  past?: AgentHistory,
): AgentReport {
  const { history } = past ?? {};
  const parts = checkParts(agent);
  const evaluation = evaluate(
    agent,
    history && { graceLeft: graceLeft(history.grace, moment.now) },
  );
  const response = responseOf(agent, evaluation, {
    now: moment.now,
    context: moment.context,
    durationMs: moment.elapsed(),
  });
  const named = ofFiles.map((finding) => ({ ...finding, agent: agent.name }));
  const findings = applySeverities(
    [
      ...named,
      ...agent.findings,
      ...parts.own,
      ...findingsOf(agent, evaluation),
      ...(past?.findings ?? []),
      ...(history ? historyFindings(agent, history) : []),
      ...(history ? noGrace(agent, evaluation, history) : []),
      ...lowCoverage(agent, evaluation.coverage.percent, settings),
      ...noTools({ agent, evaluation, isReplayed: history !== undefined }, settings),
    ],
    settings,
  );
  const verdict = worst([
    evaluation.verdict,
    ...(history ? [history.verdict] : []),
    ...findings.map(verdictOfFinding),
  ]);
  return {
    agent,
    verdict,
    evaluation,
    response,
    findings,
    floorFindings: parts.ofFloors,
    ...(history && { history: historyReport(agent, history, past?.sources ?? [], moment) }),
  };
}

function historyReport(
  agent: Agent,
  history: History,
  sources: readonly string[],
  moment: AgentContext,
): AgentHistoryReport {
  const response = historicalResponse(agent, history, {
    now: moment.now,
    context: 'audit',
    durationMs: moment.elapsed(),
    agentId: agent.traces?.api?.agentId ?? agent.card?.agentId ?? agent.name,
    sources,
  });
  return { history, response, sources };
}

/**
 * Why tools that nothing maps have no grace period, reported only where one would have mattered.
 */
function noGrace(agent: Agent, evaluation: Evaluation, history: History): readonly Finding[] {
  const { grace, groups } = history;
  if (grace.kind === 'applies' || grace.because === undefined) return [];
  const isUnmapped = (about: { readonly type: string }): boolean => about.type === 'unmapped';
  const mattered =
    [...evaluation.violations, ...evaluation.warnings].some(isUnmapped) ||
    groups.some(({ result }) =>
      result.level === 'violation'
        ? isUnmapped(result.violation)
        : result.level === 'warning' && isUnmapped(result.warning),
    );
  if (!mattered) return [];
  return [
    findingAt(
      noGraceRule,
      { at: topOfAgent(agent), ...noGraceRule.words.without(grace.because) },
      agent.name,
    ),
  ];
}

/** A minimum that was asked for is not met by coverage that is unknown. */
function lowCoverage(agent: Agent, percent: number | null, settings: Settings): readonly Finding[] {
  const { minCoverage } = settings;
  if (minCoverage === undefined || (percent !== null && percent >= minCoverage)) return [];
  const at = agent.card?.autonomyPlace ?? (agent.policy && topOf(agent.policy.place.document));
  if (at === undefined) return [];
  const is = percent === null ? undefined : showPercent(percent);
  const words = lowCoverageRule.words.low(is, showPercent(minCoverage));
  return [findingAt(lowCoverageRule, { at, on: 'key', ...words }, agent.name)];
}
