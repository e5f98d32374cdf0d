import type { AgentComparison, PermissionChanges } from '../diff/change.ts';
import type { Evaluation, Verdict } from '../evaluation/evaluate.ts';
import type { History } from '../evaluation/history/history.ts';
import type { HistoricalResponse } from '../evaluation/history/response.ts';
import type { EvaluationResponse } from '../evaluation/response.ts';
import type { Finding } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { isOf, type RuleId } from '../rules/catalogue.ts';
import type { ReportedSettings } from '../settings/settings.ts';

/** One agent in the report. */
export interface AgentReport {
  readonly agent: Agent;
  /** A file next to it that could not be read and may be its card; absent where it has a card. */
  readonly unreadCard?: string;
  /** The worst of its evaluation, its findings and its coverage. */
  readonly verdict: Verdict;
  /** Absent when its files could not be read far enough to evaluate it. */
  readonly evaluation?: Evaluation;
  readonly response?: EvaluationResponse;
  /** What the change does to it; absent where nothing was compared. */
  readonly comparison?: AgentComparison;
  /** The result of its traces; absent when it has none, or none could be read. */
  readonly history?: AgentHistoryReport;
  /** Findings about its files and its evaluation, selected and sorted worst first. */
  readonly findings: readonly Finding[];
  /**
   * Findings of the rules in parts that its floors add. A finding that all agents under a floor
   * have is reported once, in the file of the floor.
   */
  readonly floorFindings?: readonly Finding[];
}

/** An entry of `ignore` in the configuration, and how many findings it removed. */
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
  /** The format and the content of each source, in words. */
  readonly sources: readonly string[];
}

/** A governed file, tool list or configuration file that the change touches. */
export interface ChangedFile {
  readonly file: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** The former path of a renamed file. */
  readonly previous?: string;
  /**
   * Present where the listing of changes says that the path is a submodule in base or head.
   */
  readonly submodule?: true;
}

/**
 * The targets of links. All addresses come from the runner, so that GitHub Enterprise works too.
 */
export interface RunLinks {
  /** `https://github.com/owner/repo`. */
  readonly repository: string;
  /** The commit that people see: the head of the pull request. */
  readonly sha: string;
  /** The base commit, for lines that the change removed. */
  readonly base?: string;
  readonly run?: string;
  /**
   * The address to which the path of a rule's documentation is appended:
   * `https://github.com/owner/gate/blob/v1/`.
   */
  readonly documentation?: string;
}

/** How the run was set up, as far as readers of the report need it. */
export interface ReportSettings extends Omit<ReportedSettings, 'scope' | 'onlyNew'> {
  readonly event: string;
  /** What was checked; with `scope: auto` the event decides it. */
  readonly scope: 'changed' | 'all';
  /** Whether only new findings count; the others are still shown. */
  readonly onlyNew?: boolean;
  /** The time of `--now`, where it was given. */
  readonly now?: string;
}

/** The effect of a change to the configuration, which decides nothing yet. */
export interface ConfigurationChange {
  /** What it weakens: words that follow "the configuration"; empty where it weakens nothing. */
  readonly weakens: readonly string[];
  /** When it takes effect, in words: `after the merge`. */
  readonly later: string;
  /**
   * The verdict on the same files once the configuration is in force; present where none is in
   * force yet.
   */
  readonly verdictThen?: Verdict;
  /** The reason for that verdict where it is fail or error: the worst finding that will count. */
  readonly reasonThen?: Finding;
}

/**
 * Everything that a surface shows. Comment, summary, annotations, JSON and log are rendered from
 * this one plain object.
 */
export interface Report {
  readonly verdict: Verdict;
  /** The conclusion of the check after `fail-on` and `on-error`. */
  readonly conclusion: 'success' | 'failure';
  /** Why a verdict did not become a failure; every surface says so. Absent where it did. */
  readonly relaxed?: string;
  /** True when no governed file changed, so that nothing was checked. */
  readonly nothingToCheck: boolean;
  readonly agents: readonly AgentReport[];
  /**
   * All findings of the run, worst first: those of agents, of files that belong to none, and of the
   * run itself.
   */
  readonly findings: readonly Finding[];
  /**
   * What the change does to the permissions of all agents that it touches or removes; absent where
   * nothing was compared.
   */
  readonly comparison?: PermissionChanges;
  /**
   * What the change does to the configuration; absent where the headline does not mention it.
   */
  readonly configurationChange?: ConfigurationChange;
  /** How many findings each entry of `ignore` removed. */
  readonly ignored?: readonly IgnoredFindings[];
  readonly changes: readonly ChangedFile[];
  /**
   * Sentences about the run that are not findings: skipped files, missing token permissions, how
   * changes were found.
   */
  readonly notices: readonly string[];
  /**
   * Files that differ between the head commit and the tree that was checked: their lines are not
   * linked.
   */
  readonly staleFiles: ReadonlySet<string>;
  /**
   * Describes the comparison, for the last line of the report: `main at 1a2b3c4 with the
   * checked-out files`.
   */
  readonly compared?: string;
  readonly settings: ReportSettings;
  readonly links?: RunLinks;
  readonly durationMs: number;
  readonly version: string;
}

/** The parts of a report that its tables and lists need. */
export type ReportBody = Pick<Report, 'agents' | 'findings' | 'links' | 'staleFiles'> &
  Partial<Pick<Report, 'settings' | 'comparison'>>;

/** Whether a finding only says that the change grants new permissions. */
export function isWidening(finding: Pick<Finding, 'rule'>): boolean {
  return isOf(finding, 'widening');
}

/**
 * Whether it is known what the change does to permissions. "Unchanged" is known only where agents
 * were compared and every changed card or policy belongs to one of them.
 */
export function isCompared({
  comparison,
  findings,
}: Pick<Report, 'comparison' | 'findings'>): boolean {
  if (comparison === undefined) return false;
  if (comparison.direction !== 'neutral') return true;
  return (
    comparison.agents.length > 0 && !findings.some((finding) => isOf(finding, 'unlisted-agent'))
  );
}

/** The findings, without the widening where the list of changes shows it already. */
export function withoutWidening({
  comparison,
  findings,
}: Pick<Report, 'comparison' | 'findings'>): readonly Finding[] {
  const isListed =
    comparison?.agents.some((agent) =>
      agent.changes.some((change) => change.direction === 'widens'),
    ) ?? false;
  return isListed ? findings.filter((finding) => !isWidening(finding)) : findings;
}

/**
 * Whether the base has a finding too, or the baseline names it. Without a comparison none is
 * pre-existing.
 */
export function isPreExisting({ isNew }: Pick<Finding, 'isNew'>): boolean {
  return isNew === false;
}

/**
 * The findings of an agent that the lists of problems and warnings show: neither its widening, which
 * the changes describe, nor findings that do not count because the base or the baseline has them.
 */
export function listedFindings(
  { findings }: Pick<AgentReport, 'findings'>,
  report: Partial<Pick<Report, 'settings' | 'comparison'>>,
): readonly Finding[] {
  const { comparison } = report;
  return withoutWidening({ findings, ...(comparison && { comparison }) }).filter(
    (finding) => !isSetAside(finding, report),
  );
}

/**
 * Whether a finding is listed separately because it does not count for the verdict: the base or the
 * baseline has it.
 */
export function isSetAside(
  finding: Finding,
  { settings }: { readonly settings?: Pick<ReportSettings, 'onlyNew'> },
): boolean {
  return (
    isPreExisting(finding) &&
    finding.severity !== 'note' &&
    (settings?.onlyNew === true || finding.inBaseline === true)
  );
}

/** How pre-existing findings are described: `already there before this change`. */
export function preExistingWords({ comparison }: Pick<Report, 'comparison'>): string {
  return comparison === undefined ? 'already there' : 'already there before this change';
}

/** How many findings of a severity there are. */
export function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** How many violations of policy there are, in tool lists and traces together. */
export function violationsOf(report: Pick<Report, 'agents'>): number {
  return report.agents.reduce(
    (sum, agent) =>
      sum +
      (agent.evaluation?.violations.length ?? 0) +
      (agent.history?.history.violationCount ?? 0),
    0,
  );
}

/** The lowest known coverage of all agents in percent, or null when none is known. */
export function lowestCoverage(report: Pick<Report, 'agents'>): number | null {
  const known = report.agents.flatMap((agent) => agent.evaluation?.coverage.percent ?? []);
  return known.length > 0 ? known.reduce((least, percent) => Math.min(least, percent)) : null;
}

/** The event of the command line. */
export const LOCAL_EVENT = 'local';
/** Events that are about a change, even where everything is checked. */
const CHANGE_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'merge_group',
]);

/**
 * Whether the run is about a proposed change, and not an audit or a check of local files.
 */
export function isAboutChange({ settings }: Report): boolean {
  const { event, scope } = settings;
  return event !== LOCAL_EVENT && (scope === 'changed' || CHANGE_EVENTS.has(event));
}
