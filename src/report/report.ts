import type { AgentComparison, PermissionChanges } from '../diff/change.ts';
import type { Evaluation, Verdict } from '../evaluation/evaluate.ts';
import type { History } from '../evaluation/history/history.ts';
import type { HistoricalResponse } from '../evaluation/history/response.ts';
import type { EvaluationResponse } from '../evaluation/response.ts';
import { gating } from '../evaluation/verdict.ts';
import type { Finding } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { RuleId } from '../rules/catalogue.ts';

/** One agent in the report. */
export interface AgentReport {
  readonly agent: Agent;
  /** The worst of its evaluation, its findings and its coverage (spec 6). */
  readonly verdict: Verdict;
  /** Absent when its files could not be read far enough to judge. */
  readonly evaluation?: Evaluation;
  readonly response?: EvaluationResponse;
  /** What the change does to it; absent where nothing was compared. */
  readonly comparison?: AgentComparison;
  /** What its traces came to; absent when it has none, or none could be read. */
  readonly history?: AgentHistoryReport;
  /** Findings about its files and its evaluation, selected and sorted worst first. */
  readonly findings: readonly Finding[];
  /**
   * What the rules find in parts that its floors give: told once, at the floor, when all agents
   * beneath have it.
   */
  readonly floorFindings?: readonly Finding[];
}

/** An entry of `ignore` in the configuration, and how many findings it took out. */
export interface IgnoredFindings {
  readonly rule: RuleId;
  readonly path?: string;
  readonly reason: string;
  readonly count: number;
}

/** The history of an agent in the report. */
export interface AgentHistoryReport {
  readonly history: History;
  readonly response: HistoricalResponse;
  /** What each source was taken for, and what it holds. */
  readonly sources: readonly string[];
}

/** A governed file, tool list or configuration file that the change touches. */
export interface ChangedFile {
  readonly file: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** The former path of a renamed file. */
  readonly previous?: string;
  /**
   * Present where the path is a submodule on one side at least, as far as the listing of changes
   * says so.
   */
  readonly submodule?: true;
}

/**
 * Where links may point: nothing but what the runner says of itself, so that GitHub Enterprise
 * works too.
 */
export interface RunLinks {
  /** `https://github.com/owner/repo`. */
  readonly repository: string;
  /** The commit that people see: the head of the pull request. */
  readonly sha: string;
  /** The commit that was compared with, for lines that the change took away. */
  readonly base?: string;
  readonly run?: string;
  /**
   * Address that the path of a rule's documentation is put after:
   * `https://github.com/owner/gate/blob/v1/`.
   */
  readonly documentation?: string;
}

/** How the run was set up, as far as readers of the report need it. */
export interface ReportSettings {
  readonly id: string;
  readonly event: string;
  readonly scope: 'changed' | 'all';
  readonly failOn: 'fail' | 'warn' | 'never';
  readonly onError: 'fail' | 'warn';
  readonly onNoCards: 'pass' | 'warn' | 'fail';
  readonly onNoTools: 'pass' | 'warn' | 'fail';
  readonly minCoverage?: number;
  /** Whether only what is new counts; what was there already is still shown. */
  readonly onlyNew?: boolean;
  readonly environment?: string;
  /** Where the configuration was read, if there is one. */
  readonly config?: string;
  /** The fixed clock of `--now`, shown when given. */
  readonly now?: string;
}

/** What a change to the configuration means, which does not decide yet. */
export interface ConfigurationChange {
  /** What it makes weaker, each to follow "the configuration"; empty where nothing is. */
  readonly weakens: readonly string[];
  /** When it takes effect, in words: `after the merge`. */
  readonly later: string;
  /**
   * What the verdict on the same files will be then; present where the configuration in force is
   * none.
   */
  readonly verdictThen?: Verdict;
  /** Why it will then be fail or error: the worst of what will count. */
  readonly reasonThen?: Finding;
}

/**
 * Everything that any surface shows, in one plain object: the same object gives comment, summary,
 * annotations, JSON and log.
 */
export interface Report {
  readonly verdict: Verdict;
  /** What the check concludes after `fail-on` and `on-error`. */
  readonly conclusion: 'success' | 'failure';
  /** Why a verdict did not become a failure, or nothing: said on every surface (spec 11). */
  readonly relaxed?: string;
  /** True when nothing governed changed, so that nothing was judged. */
  readonly nothingToCheck: boolean;
  readonly agents: readonly AgentReport[];
  /**
   * All findings of the run, worst first: those of agents, of files that belong to none, and of the
   * run itself.
   */
  readonly findings: readonly Finding[];
  /**
   * What the change does to the power of all agents that it touches, those that are gone too;
   * absent where nothing was compared.
   */
  readonly comparison?: PermissionChanges;
  /**
   * What the change does to the configuration; absent where it does nothing that has to be said
   * first.
   */
  readonly configurationChange?: ConfigurationChange;
  /** How many findings the configuration ignores, by its entries (spec 12). */
  readonly ignored?: readonly IgnoredFindings[];
  readonly changes: readonly ChangedFile[];
  /**
   * Sentences about how the run went that are no findings: files skipped, permissions that are
   * missing, how changes were found.
   */
  readonly notices: readonly string[];
  /**
   * Files whose head differs from what was judged: their lines are not linked (spec 11, "Trees").
   */
  readonly staleFiles: ReadonlySet<string>;
  /**
   * What was compared with what, as words for the foot of the report: `main at 1a2b3c4 with the
   * checked-out files`.
   */
  readonly compared?: string;
  readonly settings: ReportSettings;
  readonly links?: RunLinks;
  readonly durationMs: number;
  readonly version: string;
}

/** The part of a report that its tables and lists are made of. */
export type Judged = Pick<Report, 'agents' | 'findings' | 'links' | 'staleFiles'> &
  Partial<Pick<Report, 'settings'>>;

/** Whether a finding says only that the change gives power. */
export function isWidening({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule === 'widening';
}

/**
 * Whether what the change does to permissions is known. That nothing changes is known only where
 * agents were compared, and where no changed card or policy was left over that belongs to none of
 * them.
 */
export function isCompared({
  comparison,
  findings,
}: Pick<Report, 'comparison' | 'findings'>): boolean {
  if (comparison === undefined) return false;
  if (comparison.power !== 'neutral') return true;
  return comparison.agents.length > 0 && !findings.some(({ rule }) => rule === 'unlisted-agent');
}

/** Findings without those that a list of what the change does makes superfluous. */
export function besidesWidening({
  comparison,
  findings,
}: Pick<Report, 'comparison' | 'findings'>): readonly Finding[] {
  const told =
    comparison?.agents.some((agent) =>
      agent.changes.some((change) => change.direction === 'widens'),
    ) ?? false;
  return told ? findings.filter((finding) => !isWidening(finding)) : findings;
}

/**
 * Whether a finding was there before the change, or is one that the repository lives with (spec
 * 10); without a comparison none was.
 */
export function isPreExisting({ isNew }: Pick<Finding, 'isNew'>): boolean {
  return isNew === false;
}

/**
 * Whether a finding is told apart from the others: the base or the baseline has it, and it decides
 * nothing. What decides is told in full.
 */
export function isAside(
  finding: Finding,
  { settings }: { readonly settings?: Pick<ReportSettings, 'onlyNew'> },
): boolean {
  return (
    isPreExisting(finding) &&
    finding.severity !== 'note' &&
    (settings?.onlyNew === true || finding.inBaseline === true)
  );
}

/** What findings that were there before are called: `already there before this change`. */
export function thereWords({ comparison }: Pick<Report, 'comparison'>): string {
  return comparison === undefined ? 'already there' : 'already there before this change';
}

/** The findings that decide the verdict; others are there already, and are shown apart. */
export function countingOf({
  findings,
  settings,
}: Pick<Report, 'findings'> & {
  readonly settings: Pick<ReportSettings, 'onlyNew'>;
}): readonly Finding[] {
  return gating(findings, settings.onlyNew ?? false);
}

/** How many findings of a severity there are. */
export function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Violations of policy among the findings: what `violations` in the outputs counts. */
export function violationsOf(report: Pick<Report, 'agents'>): number {
  return report.agents.reduce(
    (sum, agent) =>
      sum +
      (agent.evaluation?.violations.length ?? 0) +
      (agent.history?.history.violationCount ?? 0),
    0,
  );
}

/** The lowest known coverage of all agents, or null when none is known (spec 12, outputs). */
export function lowestCoverage(report: Pick<Report, 'agents'>): number | null {
  const known = report.agents.flatMap((agent) => agent.evaluation?.coverage.percent ?? []);
  return known.length > 0 ? known.reduce((least, percent) => Math.min(least, percent)) : null;
}
