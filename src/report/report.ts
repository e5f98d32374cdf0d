import type { AgentComparison, PermissionChanges } from '../diff/change.ts';
import type { Evaluation, Verdict } from '../evaluation/evaluate.ts';
import type { History } from '../evaluation/history/history.ts';
import type { HistoricalResponse } from '../evaluation/history/response.ts';
import type { EvaluationResponse } from '../evaluation/response.ts';
import type { Finding } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { ChangedFile } from '../model/changed-file.ts';
import type { WrittenLog } from '../model/decision-row.ts';
import { isOf, type RuleId } from '../rules/catalogue.ts';
import type { ReportedSettings } from '../settings/settings.ts';

/** One agent in the report. */
export interface AgentReport {
  readonly agent: Agent;
  /** An unreadable file next to the agent that may be its card. Absent if the agent has a card. */
  readonly unreadCard?: string;
  /** The worst verdict of the agent's evaluation, findings and coverage. */
  readonly verdict: Verdict;
  /** Absent if the agent's files could not be read well enough to evaluate it. */
  readonly evaluation?: Evaluation;
  readonly response?: EvaluationResponse;
  /** The effect of the change on the agent. Absent if nothing was compared. */
  readonly comparison?: AgentComparison;
  /** The result of the agent's traces. Absent if there are none, or none could be read. */
  readonly history?: AgentHistoryReport;
  /**
   * The findings about the agent's files and evaluation. They are filtered and sorted, worst first.
   */
  readonly findings: readonly Finding[];
  /**
   * Findings about parts that the agent's floors add. A finding that all agents under a floor share
   * is reported once, in the file of the floor.
   */
  readonly floorFindings?: readonly Finding[];
}

/** An entry of `ignore` in the configuration, and the number of findings that it removed. */
export interface IgnoredFindings {
  readonly rule: RuleId;
  readonly path?: string;
  readonly reason: string;
  readonly count: number;
}

/** The results of an agent's traces. */
export interface AgentHistoryReport {
  readonly history: History;
  readonly response: HistoricalResponse;
  /** The format and content of each source, as text. */
  readonly sources: readonly string[];
}

/**
 * The targets of links. All addresses come from the runner, so that links also work on GitHub
 * Enterprise.
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
   * The base address for documentation of rules, such as `https://github.com/owner/gate/blob/v1/`.
   * Links append the path of a rule.
   */
  readonly documentation?: string;
}

/** The settings of the run that readers of the report need to know. */
export interface ReportSettings extends Omit<ReportedSettings, 'scope' | 'onlyNew'> {
  readonly event: string;
  /** The scope of the check. With `scope: auto`, the event decides it. */
  readonly scope: 'changed' | 'all';
  /** Whether only new findings count. The others are still shown. */
  readonly onlyNew?: boolean;
  /** The time from `--now`, if it was given. */
  readonly now?: string;
}

/** The effect of a change to the configuration. The change does not affect this run. */
export interface ConfigurationChange {
  /**
   * The ways in which the change weakens the gate, each to follow "the configuration". Empty if
   * there are none.
   */
  readonly weakens: readonly string[];
  /** When the change takes effect, as text: `after the merge`. */
  readonly later: string;
  /**
   * The verdict on the same files once the configuration is in force. Present only if no
   * configuration is in force yet.
   */
  readonly verdictThen?: Verdict;
  /** The finding that makes that verdict fail or error. */
  readonly reasonThen?: Finding;
}

/** A decision log: its totals, and the function that writes it line by line. */
export interface DecisionRecord extends WrittenLog {
  readonly write: (append: (text: string) => void) => void;
}

/**
 * Everything that a surface shows. Comment, summary, annotations, JSON and log are all rendered
 * from this plain object.
 */
export interface Report {
  readonly verdict: Verdict;
  /** The conclusion of the check after `fail-on` and `on-error`. */
  readonly conclusion: 'success' | 'failure';
  /**
   * The setting that kept a bad verdict from failing the check, as a clause. Every surface shows
   * it. Absent if there was no such setting.
   */
  readonly relaxed?: string;
  /** Whether nothing was checked because no governed file changed. */
  readonly nothingToCheck: boolean;
  readonly agents: readonly AgentReport[];
  /**
   * All findings of the run, worst first. They belong to an agent, to a file without an agent, or
   * to the run itself.
   */
  readonly findings: readonly Finding[];
  /**
   * The effect of the change on the permissions of all agents that it touches or removes. Absent if
   * nothing was compared.
   */
  readonly comparison?: PermissionChanges;
  /** The effect of the change on the configuration. Absent if the headline does not mention it. */
  readonly configurationChange?: ConfigurationChange;
  /** The number of findings that each entry of `ignore` removed. */
  readonly ignored?: readonly IgnoredFindings[];
  /** The governed files that the change touches. Empty if nothing was compared. */
  readonly governed: readonly ChangedFile[];
  /**
   * Sentences about the run that are not findings: skipped files, missing token permissions, how
   * the changes were found.
   */
  readonly notices: readonly string[];
  /** Files that differ between the head commit and the checked tree. Their lines are not linked. */
  readonly staleFiles: ReadonlySet<string>;
  /**
   * Describes the comparison, for the last line of the report: `main at 1a2b3c4 with the
   * checked-out files`.
   */
  readonly compared?: string;
  /** The decision log. Absent if the settings do not ask for one. */
  readonly decisionLog?: DecisionRecord;
  /** The statement for an attestation. Absent if the settings do not ask for one. */
  readonly attestation?: unknown;
  readonly settings: ReportSettings;
  readonly links?: RunLinks;
  readonly durationMs: number;
  readonly version: string;
}

/** The parts of a report that tables and lists need. */
export type ReportBody = Pick<Report, 'agents' | 'findings' | 'links' | 'staleFiles'> &
  Partial<Pick<Report, 'settings' | 'comparison'>>;

/** Whether a finding reports only that the change grants new permissions. */
export function isWidening(finding: Pick<Finding, 'rule'>): boolean {
  return isOf(finding, 'widening');
}

/**
 * Whether the effect of the change on permissions is known. "Unchanged" is known only if agents
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

/** Returns the findings, without the widening if the list of changes already shows it. */
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
 * Whether a finding is also in the base, or listed in the baseline. Without a comparison, no
 * finding is pre-existing.
 */
export function isPreExisting({ isNew }: Pick<Finding, 'isNew'>): boolean {
  return isNew === false;
}

/**
 * Returns the findings of an agent to list as problems and warnings. It omits the widening, which
 * the list of changes shows, and findings that the base or the baseline has.
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
 * Whether a finding is listed separately. It does not count for the verdict, because the base or
 * the baseline has it.
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

/** Describes pre-existing findings: `already there before this change`. */
export function preExistingWords({ comparison }: Pick<Report, 'comparison'>): string {
  return comparison === undefined ? 'already there' : 'already there before this change';
}

/** Counts the findings of a severity. */
export function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Counts policy violations, in tool lists and traces together. */
export function violationsOf(report: Pick<Report, 'agents'>): number {
  return report.agents.reduce(
    (sum, agent) =>
      sum +
      (agent.evaluation?.violations.length ?? 0) +
      (agent.history?.history.violationCount ?? 0),
    0,
  );
}

/** Returns the lowest known coverage of all agents in percent, or null if none is known. */
export function lowestCoverage(report: Pick<Report, 'agents'>): number | null {
  const known = report.agents.flatMap((agent) => agent.evaluation?.coverage.percent ?? []);
  return known.length > 0 ? known.reduce((least, percent) => Math.min(least, percent)) : null;
}

/** The event of the command line. */
export const LOCAL_EVENT = 'local';
/** Events that are about a change, even if everything is checked. */
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
