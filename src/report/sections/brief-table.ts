import type { AgentComparison } from '../../diff/change.ts';
import { digits } from '../../document/digits.ts';
import { showPercent } from '../../evaluation/coverage.ts';
import type { Verdict } from '../../evaluation/evaluate.ts';
import type { Finding } from '../../finding/finding.ts';
import { countOf, isWidening, listedFindings, type Report } from '../report.ts';
import type { Item, Part } from '../writing/budget.ts';
import { cut, inline, prose } from '../writing/escape.ts';
import {
  changesOf,
  directionWords,
  formerCoverage,
  isUnknown,
  statusWords,
} from '../writing/permission-words.ts';
import { AGENTS, counted, PROBLEMS, WARNINGS } from '../writing/words.ts';
import { RANK, row, VERDICT_ICON } from './agents-table.ts';
import { isVisible } from './permission-diff.ts';

/** The maximum number of agents in the table. A line below the table counts the others. */
const MAX_ROWS = 20;
const MAX_NAME_LENGTH = 60;
const HEAD = ['Agent', 'Result', 'Permissions'];

/** A row of the table: an agent, an agent host or a removed agent. */
interface Row {
  readonly name: string;
  readonly verdict: Verdict;
  readonly problems: number;
  readonly warnings: number;
  readonly coverage: number | null;
  readonly comparison?: AgentComparison;
  /** Whether the gate reports the agent's new permissions as a finding. */
  readonly widens: boolean;
}

/**
 * Renders a comment's table of agents if at least two agents have problems, warnings or changes. A
 * line below the table counts the agents that it omits.
 */
export function briefTable(report: Report, rank: number): Extract<Part, { kind: 'items' }> {
  const all = rowsOf(report);
  const rows = all
    .filter(isNoteworthy)
    .sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || byNumber(a.name, b.name));
  const listed = rows.slice(0, MAX_ROWS);
  const more = rows.length - listed.length;
  const unchanged = all.length - rows.length;
  const hasCoverage = listed.some(isCoverageNews);
  const head = hasCoverage ? [...HEAD, 'Coverage'] : HEAD;
  const rest = [
    ...(more > 0 ? [`${digits(more)} more that fail, warn or change`] : []),
    ...(unchanged > 0 ? [`${digits(unchanged)} unchanged`] : []),
  ];
  return {
    kind: 'items',
    rank,
    open: row(head) + row(head.map(() => '---')),
    items: rows.length < 2 ? [] : listed.map((agent) => itemOf(agent, hasCoverage)),
    close: rest.length === 0 ? '\n' : `\n… and ${rest.join(', and ')}\n\n`,
    noun: AGENTS,
  };
}

function rowsOf(report: Report): readonly Row[] {
  const checked = report.agents.map((agent): Row => {
    const findings = listedFindings(agent, report);
    return {
      name: agent.agent.name,
      verdict: agent.verdict,
      problems: countOf(findings, 'error'),
      warnings: countOf(findings, 'warning'),
      coverage: agent.evaluation?.coverage.percent ?? null,
      ...(agent.comparison && { comparison: agent.comparison }),
      widens: agent.findings.some(isUnapproved),
    };
  });
  const names = new Set(checked.map(({ name }) => name));
  const compared = (report.comparison?.agents ?? []).filter(({ agent }) => !names.has(agent));
  return [...checked, ...compared.map((comparison) => comparedRow(report, comparison))];
}

/**
 * Returns the row for an agent host or a removed agent. Such a row shows only the permission
 * changes.
 */
function comparedRow(report: Report, comparison: AgentComparison): Row {
  const own = report.findings.filter(({ agent }) => agent === comparison.agent);
  const counting = listedFindings({ findings: own }, report);
  const has = (severity: 'error' | 'warning'): boolean => countOf(own, severity) > 0;
  return {
    name: comparison.agent,
    verdict: has('error') ? 'fail' : has('warning') ? 'warn' : 'pass',
    problems: countOf(counting, 'error'),
    warnings: countOf(counting, 'warning'),
    coverage: null,
    comparison,
    widens: own.some(isUnapproved),
  };
}

function isUnapproved(finding: Finding): boolean {
  return isWidening(finding) && finding.severity !== 'note';
}

function isNoteworthy({ verdict, comparison }: Row): boolean {
  return (
    verdict !== 'pass' ||
    (comparison !== undefined &&
      (comparison.status !== 'kept' ||
        comparison.direction !== 'neutral' ||
        comparison.changes.some(isVisible) ||
        formerCoverage(comparison) !== ''))
  );
}

/**
 * Compares names that differ only in a number by that number: `team-5` comes before `team-13`.
 * Other names keep their order.
 */
function byNumber(a: string, b: string): number {
  const [one, other] = [/^(\D*)(\d+)(\D*)$/u.exec(a), /^(\D*)(\d+)(\D*)$/u.exec(b)];
  if (!one || !other || one[1] !== other[1] || one[3] !== other[3]) return 0;
  return Number(one[2]) - Number(other[2]);
}

/** Whether an agent's coverage is known, and has changed or is not complete. */
function isCoverageNews({ coverage, comparison }: Row): boolean {
  return (coverage !== null && coverage < 100) || formerCoverage(comparison) !== '';
}

function itemOf(agent: Row, hasCoverage: boolean): Item {
  const { name, verdict, problems, warnings, widens } = agent;
  const counts = [
    ...(problems > 0 ? [counted(problems, PROBLEMS)] : []),
    ...(warnings > 0 ? [counted(warnings, WARNINGS)] : []),
  ];
  const why = counts.length === 0 && widens ? ['new permissions'] : counts;
  const text = row([
    `**${inline(cut(name, MAX_NAME_LENGTH))}**`,
    `${VERDICT_ICON[verdict]} ${why.join(', ') || verdict}`,
    permissionsCell(agent),
    ...(hasCoverage ? [coverageCell(agent)] : []),
  ]);
  return { weight: 1, forms: [() => text] };
}

function permissionsCell({ comparison }: Row): string {
  if (comparison === undefined) return 'not compared';
  const status = statusWords(comparison);
  const [added, removed] = [changesOf([comparison], 'widens'), changesOf([comparison], 'narrows')];
  const words = isUnknown(comparison)
    ? ['could not be compared']
    : [
        ...(added > 0 ? [`${digits(added)} added`] : []),
        ...(removed > 0 ? [`${digits(removed)} removed`] : []),
      ];
  if (comparison.status === 'removed') return prose(status);
  const delta = words.join(', ') || directionWords('neutral').replace('permissions ', '');
  return status === '' ? delta : `${prose(cut(status, 2 * MAX_NAME_LENGTH))}; ${delta}`;
}

function coverageCell({ coverage, comparison }: Row): string {
  const before = comparison?.status === 'kept' ? comparison.coverage.before : null;
  if (coverage === null && before === null) return '–';
  const former = formerCoverage(comparison);
  return `${showPercent(coverage)}${former === '' ? '' : ` (${former})`}`;
}
