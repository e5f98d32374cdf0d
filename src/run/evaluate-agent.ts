import { neverFindings } from '../evaluation/access/never-findings.ts';
import { unusedEntries } from '../evaluation/access/unused-entries.ts';
import { showPercent } from '../evaluation/coverage.ts';
import { type Evaluation, evaluate } from '../evaluation/evaluate.ts';
import { findingsOf } from '../evaluation/findings.ts';
import { graceLeft } from '../evaluation/grace.ts';
import { topOfAgent } from '../evaluation/history/agent-place.ts';
import { historyFindings } from '../evaluation/history/findings.ts';
import type { History } from '../evaluation/history/history.ts';
import { historicalResponse } from '../evaluation/history/response.ts';
import { forbiddenFindings, managedFindings } from '../evaluation/hosts/forbidden-findings.ts';
import { type Context, responseOf } from '../evaluation/response.ts';
import { mismatchOf } from '../evaluation/spelling-styles.ts';
import { verdictOfFinding, worst } from '../evaluation/verdict.ts';
import { type Finding, findingAt, SEVERITIES, topOf } from '../finding/finding.ts';
import { shownWithoutSecrets } from '../formats/permissions/secrets.ts';
import type { Agent } from '../model/agent.ts';
import type { AgentHistoryReport, AgentReport } from '../report/report.ts';
import { isOf } from '../rules/catalogue.ts';
import { checkParts } from '../rules/check-agent.ts';
import { lowCoverage as lowCoverageRule } from '../rules/low-coverage.ts';
import { noGrace as noGraceRule } from '../rules/no-grace.ts';
import type { Settings } from '../settings/settings.ts';
import { applySeverities } from './gate-policy/severities.ts';
import type { AgentHistory } from './history/agent-history.ts';
import { deniedToAgent } from './hosts/denied-calls.ts';
import { noTools } from './no-tools.ts';

/** The time of an evaluation, and the value of `context` for the policy API. */
export interface AgentContext {
  readonly now: Date;
  readonly context: Context;
  /** Returns the time since the start of the run, in milliseconds. */
  readonly elapsed: () => number;
}

/**
 * Evaluates an agent's tools and traces, and collects all findings about the agent. `fileFindings`
 * contains the findings about the agent's files.
 */
export function evaluateAgent(
  agent: Agent,
  fileFindings: readonly Finding[],
  settings: Settings,
  context: AgentContext,
  past?: AgentHistory,
): AgentReport {
  const { history } = past ?? {};
  const parts = checkParts(agent);
  const evaluation = evaluate(
    agent,
    history && { graceLeft: graceLeft(history.grace, context.now) },
  );
  const response = responseOf(agent, evaluation, {
    now: context.now,
    context: context.context,
    durationMs: context.elapsed(),
  });
  const named = fileFindings.map((finding) => ({ ...finding, agent: agent.name }));
  const all = applySeverities(
    [
      ...named,
      ...agent.findings,
      ...parts.own,
      ...findingsOf(agent, evaluation),
      ...neverFindings(agent),
      ...findingsOfUnusedEntries(agent, history),
      ...findingsOfHosts(agent, settings),
      ...(past?.findings ?? []),
      ...(history ? historyFindings(agent, history, settings.inspectArguments) : []),
      ...(history ? noGrace(agent, evaluation, history) : []),
      ...lowCoverage(agent, evaluation.coverage.percent, settings),
      ...noTools({ agent, evaluation, isReplayed: history !== undefined }, settings),
    ],
    settings,
  );
  const findings = withoutConsequences(all, agent, evaluation);
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
    ...(history && { history: historyReport(agent, history, past?.sources ?? [], context) }),
  };
}

/**
 * Omits findings that are only consequences of others:
 * - of names that no pattern matches: `spelling-style` findings if there are `unmapped-tool`
 *   findings, and `unused-pattern` findings if there are findings of either kind. A consequence that
 *   is more severe than its cause is kept, because it may determine the verdict.
 * - of an invalid condition: the note that it was not evaluated.
 * - of an action that is probably misspelt: `unknown-action` findings at the place where its tools
 *   are reported as violations.
 * - of a misspelt section for capabilities: the bounded actions that no capability maps.
 */
function withoutConsequences(
  findings: readonly Finding[],
  { policy }: Agent,
  { decisions }: Evaluation,
): readonly Finding[] {
  const isMismatch = policy !== undefined && mismatchOf(policy, decisions) !== undefined;
  // The worst rank of the findings of each rule, in total and at each place.
  const ranks = new Map<string, number>();
  for (const finding of findings)
    for (const key of [finding.rule, `${finding.rule} ${placeKey(finding)}`])
      ranks.set(key, Math.min(rankOf(finding), ranks.get(key) ?? rankOf(finding)));
  const isSaid = (finding: Finding, ...rules: Parameters<typeof isOf>[1][]): boolean =>
    rules.some((rule) => (ranks.get(rule) ?? Number.POSITIVE_INFINITY) <= rankOf(finding));
  const isSaidThere = (finding: Finding, ...rules: Parameters<typeof isOf>[1][]): boolean =>
    rules.some(
      (rule) =>
        (ranks.get(`${rule} ${placeKey(finding)}`) ?? Number.POSITIVE_INFINITY) <= rankOf(finding),
    );
  const isSectionLost = policy?.capabilities.length === 0 && findings.some(isLostSection);
  const isConsequence = (finding: Finding): boolean => {
    if (isOf(finding, 'not-evaluated'))
      return isSaidThere(finding, 'unevaluable-condition', 'policy-condition');
    if (isOf(finding, 'unknown-action'))
      return finding.fix?.replaces !== undefined && isSaidThere(finding, 'capability-exceeded');
    if (isOf(finding, 'unmapped-action')) return isSectionLost && isSaid(finding, 'unknown-key');
    if (isOf(finding, 'spelling-style')) return isMismatch && isSaid(finding, 'unmapped-tool');
    return (
      isOf(finding, 'unused-pattern') &&
      isMismatch &&
      isSaid(finding, 'unmapped-tool', 'spelling-style')
    );
  };
  return findings.filter((finding) => !isConsequence(finding));
}

function rankOf({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function placeKey({ location: { file, pointer, repository } }: Finding): string {
  return JSON.stringify([repository ?? '', file, pointer]);
}

/** Whether a finding reports a section for capabilities that has no effect. */
function isLostSection(finding: Finding): boolean {
  return (
    isOf(finding, 'unknown-key') &&
    finding.severity === 'error' &&
    /^\/capabilit[^/]*$/.test(finding.location.pointer)
  );
}

/** Returns the findings about calls that an agent's hosts allow but its files deny. */
export function findingsOfHosts(
  agent: Agent,
  { aliases }: Pick<Settings, 'aliases'>,
): readonly Finding[] {
  const { hosts = [], managed = [], name } = agent;
  if (hosts.length === 0) return [];
  const denied = deniedToAgent(agent, aliases);
  const found = [
    ...forbiddenFindings(hosts, () => denied),
    ...managedFindings(hosts, () => managed),
  ];
  return shownWithoutSecrets(found).map((finding) => ({ ...finding, agent: name }));
}

function findingsOfUnusedEntries(agent: Agent, history: History | undefined): readonly Finding[] {
  const called = (history?.tools ?? []).map(({ decision }) => decision.tool);
  return unusedEntries(agent, called).map(([rule, problem]) =>
    findingAt(rule, problem, agent.name),
  );
}

function historyReport(
  agent: Agent,
  history: History,
  sources: readonly string[],
  { now, elapsed }: AgentContext,
): AgentHistoryReport {
  const response = historicalResponse(agent, history, {
    now,
    context: 'audit',
    durationMs: elapsed(),
    agentId: agent.traces?.api?.agentId ?? agent.card?.agentId ?? agent.name,
    sources,
  });
  return { history, response, sources };
}

/**
 * Returns notes that explain why unmapped tools have no grace period. Returns an empty list if the
 * agent has no unmapped tools.
 */
function noGrace(agent: Agent, evaluation: Evaluation, history: History): readonly Finding[] {
  const { grace, groups } = history;
  if (grace.kind === 'applies' || grace.because === undefined) return [];
  const isUnmapped = ({ type }: { readonly type: string }): boolean => type === 'unmapped';
  const isRelevant =
    [...evaluation.violations, ...evaluation.warnings].some(isUnmapped) ||
    groups.some(({ result }) =>
      result.level === 'violation'
        ? isUnmapped(result.violation)
        : result.level === 'warning' && isUnmapped(result.warning),
    );
  if (!isRelevant) return [];
  return [
    findingAt(
      noGraceRule,
      { at: topOfAgent(agent), ...noGraceRule.words.without(grace.because) },
      agent.name,
    ),
  ];
}

/** Reports coverage below the required minimum. Unknown coverage is treated as too low. */
function lowCoverage(agent: Agent, percent: number | null, settings: Settings): readonly Finding[] {
  const { minCoverage } = settings;
  if (minCoverage === undefined || (percent !== null && percent >= minCoverage)) return [];
  const at = agent.card?.autonomyPlace ?? (agent.policy && topOf(agent.policy.place.document));
  if (at === undefined) return [];
  const actual = percent === null ? undefined : showPercent(percent);
  const words = lowCoverageRule.words.low(actual, showPercent(minCoverage));
  return [findingAt(lowCoverageRule, { at, on: 'key', ...words }, agent.name)];
}
