import { digits } from '../../document/digits.ts';
import { showPercent } from '../../evaluation/coverage.ts';
import { countOf, listedFindings, lowestCoverage, type Report } from '../report.ts';
import { codePoints } from '../writing/budget.ts';
import { code, cut, inline, jsonLine, prose } from '../writing/escape.ts';
import { placeText } from '../writing/links.ts';
import { markerOf, type RunNumber } from '../writing/marker.ts';
import { counted, type Noun } from '../writing/words.ts';
import type { IssueDelivery } from './delivery.ts';
import { toJson } from './json.ts';

/** The schema of a line about one repository. Its report has a schema of its own. */
const FLEET_SCHEMA = 'card-gate-fleet/1';

/** The maximum length of an issue, in code points, with room for what GitHub adds. */
const ISSUE_LIMIT = 65_000;
/** The maximum number of findings to show for a repository, and of characters in each. */
const MAX_SHOWN = 3;
const MAX_TEXT = 300;

const REPOSITORIES: Noun = ['repository', 'repositories'];

/** The result of checking one repository of a fleet. */
export type FleetResult = {
  /** The name of the repository: `owner/repo`. */
  readonly repository: string;
  /** The branch, tag or commit in the list. Absent for the default branch. */
  readonly ref?: string;
  /** The id of the commit that was checked. Null if it could not be read. */
  readonly commit: string | null;
} & (
  | { readonly report: Report }
  | { readonly problem: { readonly message: string; readonly help: string | null } }
);

/** Returns the line of NDJSON about a repository. */
export function fleetLine(result: FleetResult): string {
  const { repository, ref = null, commit } = result;
  const common = { schema: FLEET_SCHEMA, repository, ref, commit };
  if ('problem' in result)
    return jsonLine({
      ...common,
      verdict: 'error',
      conclusion: 'failure',
      problem: result.problem,
      report: null,
    });
  const { verdict, conclusion } = result.report;
  return jsonLine({ ...common, verdict, conclusion, problem: null, report: toJson(result.report) });
}

/** What the page and the issue show of a repository, so that its report need not stay in memory. */
export interface FleetRow {
  readonly repository: string;
  readonly commit: string | null;
  readonly verdict: Report['verdict'];
  readonly conclusion: Report['conclusion'];
  readonly agents: number;
  readonly problems: number;
  readonly warnings: number;
  readonly coverage: number | null;
  /** The worst findings, or why the repository could not be checked, in Markdown. */
  readonly shown: readonly string[];
}

/** Returns the row of a repository. */
export function fleetRow(result: FleetResult): FleetRow {
  const { ref, commit } = result;
  const repository = ref === undefined ? result.repository : `${result.repository}@${ref}`;
  if ('problem' in result)
    return {
      repository,
      commit,
      verdict: 'error',
      conclusion: 'failure',
      agents: 0,
      problems: 0,
      warnings: 0,
      coverage: null,
      shown: [prose(cut(result.problem.message, MAX_TEXT))],
    };
  const { report } = result;
  const listed = listedFindings(report, report);
  const worst = listed.filter(({ severity }) => severity !== 'note').slice(0, MAX_SHOWN);
  return {
    repository,
    commit,
    verdict: report.verdict,
    conclusion: report.conclusion,
    agents: report.agents.length,
    problems: countOf(listed, 'error'),
    warnings: countOf(listed, 'warning'),
    coverage: lowestCoverage(report),
    shown: worst.map(({ message, location }) => {
      const place = placeText(location);
      return `${prose(cut(message, MAX_TEXT))}${place === '' ? '' : ` (${code(cut(place, MAX_TEXT))})`}`;
    }),
  };
}

const ORDER: readonly Report['verdict'][] = ['error', 'fail', 'warn', 'pass'];

/** Returns rows with the worst first, and those of the same verdict by name. */
function sorted(rows: readonly FleetRow[]): readonly FleetRow[] {
  const rank = ({ verdict }: FleetRow): number => ORDER.indexOf(verdict);
  return rows.toSorted((a, b) => rank(a) - rank(b) || (a.repository < b.repository ? -1 : 1));
}

/** Returns the page about a fleet in Markdown. With `most`, it has at most so many code points. */
export function fleetPage(
  rows: readonly FleetRow[],
  at: Date,
  most = Number.POSITIVE_INFINITY,
): string {
  const all = sorted(rows);
  const head = [
    `**${headline(rows)}**`,
    '',
    `Checked on ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
    '',
    '| repository | verdict | agents | problems | warnings | coverage |',
    '|---|---|---|---|---|---|',
  ];
  const table = all.map(tableRow);
  const details = all.flatMap((row) => (row.shown.length === 0 ? [] : [detailsOf(row)]));
  const length = (text: string): number => codePoints(text) + 1;
  // The table is worth more than the details, and the worst repositories come first in both.
  let left = most - length(head.join('\n')) - 200;
  const fitting = (lines: readonly string[]): readonly string[] => {
    const kept = lines.findIndex((line) => {
      left -= length(line);
      return left < 0;
    });
    return kept === -1 ? lines : lines.slice(0, kept);
  };
  const rowsShown = fitting(table);
  const detailsShown = fitting(details);
  return [
    ...head,
    ...rowsShown,
    ...omission(table.length - rowsShown.length, 'in the table'),
    ...(detailsShown.length > 0 ? ['', ...detailsShown] : []),
    ...omission(details.length - detailsShown.length, 'in detail'),
    '',
  ].join('\n');
}

function omission(count: number, where: string): readonly string[] {
  return count === 0 ? [] : ['', `${counted(count, REPOSITORIES)} not shown ${where}.`];
}

function headline(rows: readonly FleetRow[]): string {
  const failing = rows.filter(({ conclusion }) => conclusion === 'failure').length;
  const unchecked = rows.filter(({ verdict }) => verdict === 'error').length;
  const all = counted(rows.length, REPOSITORIES);
  if (failing === 0) return `Card Gate: all of ${all} pass`;
  const lacking =
    unchecked === 0 ? '' : `, ${digits(unchecked)} of them because they could not be checked`;
  return `Card Gate: ${digits(failing)} of ${all} ${failing === 1 ? 'fails' : 'fail'}${lacking}`;
}

function tableRow(row: FleetRow): string {
  const coverage = row.coverage === null ? 'n/a' : showPercent(row.coverage);
  const relaxed = row.conclusion === 'success' && ORDER.indexOf(row.verdict) < 2;
  const verdict = `${row.verdict}${relaxed ? ' (not blocking)' : ''}`;
  return `| ${inline(row.repository)} | ${verdict} | ${row.agents} | ${row.problems} | ${row.warnings} | ${coverage} |`;
}

function detailsOf({ repository, commit, shown }: FleetRow): string {
  const at = commit === null ? '' : ` at ${code(commit.slice(0, 7))}`;
  return [`**${inline(repository)}**${at}`, '', ...shown.map((text) => `- ${text}`), ''].join('\n');
}

/** Returns the issue about a fleet. It is closed when every repository passes. */
export function fleetIssue(rows: readonly FleetRow[], at: Date, run: RunNumber): IssueDelivery {
  const isFailing = rows.some(({ conclusion }) => conclusion === 'failure');
  return {
    id: 'fleet',
    run,
    title: 'Card Gate fleet report',
    body: `${markerOf('issue', 'fleet', run)}\n${fleetPage(rows, at, ISSUE_LIMIT)}`,
    state: isFailing ? 'open' : 'closed',
  };
}
