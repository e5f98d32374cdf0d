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

/**
 * The schema of the line that is printed for each repository. The report inside the line has its
 * own schema.
 */
const FLEET_SCHEMA = 'card-gate-fleet/1';

/** The maximum length of an issue, in code points. This leaves room for text that GitHub adds. */
const ISSUE_LIMIT = 65_000;
/** The maximum number of findings to show for each repository. */
const MAX_SHOWN = 3;
/** The maximum length of a finding, in characters. */
const MAX_TEXT = 300;

const REPOSITORIES: Noun = ['repository', 'repositories'];

/** The result of checking one repository of a fleet. */
export type FleetResult = {
  /** The repository's name, as `owner/repo`. */
  readonly repository: string;
  /** The branch, tag or commit given in the list of repositories. Absent for the default branch. */
  readonly ref?: string;
  /** The id of the commit that was checked. Null if it could not be read. */
  readonly commit: string | null;
} & (
  | { readonly report: Report }
  | { readonly problem: { readonly message: string; readonly help: string | null } }
);

/** Renders the result for a repository as a line of NDJSON. */
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

/**
 * The data that the page and the issue show for a repository. Only these data are kept in memory,
 * not the whole report.
 */
export interface FleetRow {
  readonly repository: string;
  readonly commit: string | null;
  readonly verdict: Report['verdict'];
  readonly conclusion: Report['conclusion'];
  readonly agents: number;
  readonly problems: number;
  readonly warnings: number;
  readonly coverage: number | null;
  /** The worst findings, or the reason why the repository could not be checked, in Markdown. */
  readonly shown: readonly string[];
}

/** Extracts the data that the page and the issue show from a repository's result. */
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

/**
 * Sorts repositories by verdict, worst first. Repositories with the same verdict are sorted by
 * name.
 */
function sorted(rows: readonly FleetRow[]): readonly FleetRow[] {
  const rank = ({ verdict }: FleetRow): number => ORDER.indexOf(verdict);
  return rows.toSorted((a, b) => rank(a) - rank(b) || (a.repository < b.repository ? -1 : 1));
}

/**
 * Renders a fleet's results as a Markdown page. If `most` is given, it is the maximum length of the
 * page in code points.
 */
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
  // The table is more important than the details, and the worst repositories come first in both.
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
  if (failing === 0) return `Card Gate: no failures in ${all}`;
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

/** Returns the tracking issue for a fleet. The issue is closed once every repository passes. */
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
