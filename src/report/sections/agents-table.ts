import { digits } from '../../document/digits.ts';
import { showPercent } from '../../evaluation/coverage.ts';
import type { Evaluation, Verdict } from '../../evaluation/evaluate.ts';
import { locate, topOf } from '../../finding/finding.ts';
import type { AccessList } from '../../model/access.ts';
import { type Part as AgentPart, PARTS } from '../../model/governed.ts';
import { RULE_SEVERITIES } from '../../model/policy.ts';
import { type AgentReport, countOf, listedFindings, type ReportBody } from '../report.ts';
import type { Item, Part } from '../writing/budget.ts';
import { cut, inline, prose } from '../writing/escape.ts';
import { historyText, lackOfPolicy } from '../writing/history-words.ts';
import { fileLink, type Linked } from '../writing/links.ts';
import {
  ARROW,
  briefly,
  directionWords,
  formerCoverage,
  statusWords,
} from '../writing/permission-words.ts';
import { AGENTS, MAX_NAME_LENGTH, someOf } from '../writing/words.ts';

export const VERDICT_ICON: Readonly<Record<Verdict, string>> = {
  pass: '✅',
  warn: '⚠️',
  fail: '❌',
  error: '⛔',
};

/** The maximum number of permission changes in a table cell. */
const MAX_CHANGES = 2;
/** The maximum length of a permission change in a table cell, in characters. */
const MAX_CHANGE_LENGTH = 120;
/** The maximum number of links to access lists in a cell. */
const MAX_LISTS = 3;

/** Renders the agents as a table with one row per agent, worst first. */
export function agentsTable(report: ReportBody, rank: number, most?: number): Part {
  const agents = worstFirst(report.agents);
  const others = agents.some((agent) => otherErrors(agent, report) > 0);
  const past = hasHistory(agents);
  const compared = agents.some(({ comparison }) => comparison !== undefined);
  const head = [
    'Agent',
    'Verdict',
    ...(compared ? ['Change'] : []),
    'Coverage',
    'Violations',
    ...(others ? ['Other errors'] : []),
    'Warnings',
    'Tools checked',
    ...(past ? ['History'] : []),
  ];
  return {
    kind: 'items',
    rank,
    open: `${row(head)}${row(head.map(() => '---'))}`,
    items: agents.map(
      (agent): Item => ({
        weight: 1,
        forms: [
          () =>
            row([
              ...cells(report, agent, { others, compared }),
              ...(past ? [historyCell(agent)] : []),
            ]),
        ],
      }),
    ),
    close: '\n',
    noun: AGENTS,
    ...(most !== undefined && { most }),
  };
}

/** Whether any agent has traces. */
export function hasHistory(agents: readonly AgentReport[]): boolean {
  return agents.some(({ agent }) => agent.traces !== undefined);
}

function historyCell(agent: AgentReport): string {
  const text = historyText(agent);
  return (agent.history?.history.summary.fail ?? 0) > 0 ? `**${text}**` : text;
}

/** Renders a Markdown table row. The cells must already be escaped. */
export function row(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |\n`;
}

function cells(
  report: ReportBody,
  agentReport: AgentReport,
  { others, compared }: { readonly others: boolean; readonly compared: boolean },
): readonly string[] {
  const { agent, evaluation, verdict } = agentReport;
  return [
    `**${inline(cut(agent.name, MAX_NAME_LENGTH))}**${fileLinks(report, agentReport)}`,
    `${VERDICT_ICON[verdict]} ${verdict}`,
    ...(compared ? [changeCell(agentReport)] : []),
    coverageText(agentReport),
    violationsCell(evaluation),
    ...(others ? [digits(otherErrors(agentReport, report))] : []),
    digits(countOf(listedFindings(agentReport, report), 'warning')),
    toolsText(agentReport),
  ];
}

function fileLinks(report: Linked, { agent }: AgentReport): string {
  const card = agent.card?.place;
  const policy = agent.policy?.place;
  const lists = agent.access?.own ?? [];
  const isSeparate = policy !== undefined && policy.document !== card?.document;
  const linksByPart: Readonly<Record<AgentPart, readonly string[]>> = {
    card: card ? [fileLink(report, locate(card), PARTS.card.name)] : [],
    policy: isSeparate ? [fileLink(report, locate(policy), PARTS.policy.name)] : [],
    access: lists.length === 0 ? [] : [accessLinks(report, lists)],
  };
  const links = Object.values(linksByPart).flat();
  return report.links && links.length > 0 ? `<br>${links.join(' · ')}` : '';
}

function accessLinks(report: Linked, lists: readonly AccessList[]): string {
  const links = lists.map(({ document }) =>
    fileLink(report, locate(topOf(document)), PARTS.access.name),
  );
  return someOf(links, MAX_LISTS, ' · ');
}

/**
 * Describes an agent's coverage, such as `75 % (3 of 4, was 100 %)`, or explains why it is unknown.
 */
export function coverageText({
  agent,
  evaluation,
  comparison,
  unreadCard,
  unreadPolicy,
}: AgentReport): string {
  if (evaluation === undefined) return 'unknown';
  const { percent, total, mapped } = evaluation.coverage;
  const former = formerCoverage(comparison);
  const was = former === '' ? '' : `, ${former}`;
  if (percent !== null)
    return `${showPercent(percent)} (${digits(mapped.length)} of ${digits(total)}${was})`;
  if (unreadCard !== undefined) return 'n/a (card not read)';
  if (agent.card === undefined) return 'n/a (no card)';
  return total === 0 ? 'n/a (no bounded actions)' : `n/a (${lackOfPolicy(unreadPolicy)})`;
}

/** Renders a table cell with an agent's permission changes. */
function changeCell({ comparison }: AgentReport): string {
  if (comparison === undefined) return 'not compared';
  const lines = (['widens', 'narrows'] as const).flatMap((direction) => {
    const changes = comparison.changes.filter((change) => change.direction === direction);
    if (changes.length === 0) return [];
    const words = changes.map((change) => prose(cut(briefly(change), MAX_CHANGE_LENGTH)));
    return [`${ARROW[direction]} ${direction}: ${someOf(words, MAX_CHANGES, '; ')}`];
  });
  const status = statusWords(comparison);
  return [
    ...(status === '' ? [] : [prose(status)]),
    ...(lines.length > 0 ? lines : [directionWords('neutral')]),
  ].join('<br>');
}

/** Counts violations by severity, such as `1 critical, 2 high`. */
export function violationsText(evaluation: Evaluation | undefined): string {
  if (evaluation === undefined) return 'unknown';
  const counts = RULE_SEVERITIES.map(
    (severity) =>
      [
        severity,
        evaluation.violations.filter((violation) => violation.severity === severity).length,
      ] as const,
  );
  return (
    counts
      .flatMap(([severity, count]) => (count > 0 ? [`${digits(count)} ${severity}`] : []))
      .join(', ') || '0'
  );
}

function violationsCell(evaluation: Evaluation | undefined): string {
  const text = violationsText(evaluation);
  return /^[\d,]+ (critical|high)/.test(text) ? `**${text}**` : text;
}

/** Returns the number of checked tools, or the reason why no tools were checked. */
export function toolsText({ agent, evaluation, unreadPolicy }: AgentReport): string {
  if (evaluation === undefined) return 'none';
  if (!evaluation.governed) return `none (${lackOfPolicy(unreadPolicy)})`;
  return agent.tools === undefined ? 'none (no tool list)' : digits(evaluation.decisions.length);
}

/** Counts an agent's errors other than violations, such as errors about files or coverage. */
export function otherErrors(
  agent: AgentReport,
  report: Parameters<typeof listedFindings>[1],
): number {
  return countOf(
    listedFindings(agent, report).filter(({ violation }) => violation === undefined),
    'error',
  );
}

/** The sort order of verdicts, worst first. */
export const RANK: Readonly<Record<Verdict, number>> = { error: 0, fail: 1, warn: 2, pass: 3 };

/** Sorts agents by verdict, worst first. Agents with the same verdict keep their order. */
export function worstFirst(agents: readonly AgentReport[]): readonly AgentReport[] {
  return [...agents].sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);
}
