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
  /** The worst verdict of the agent's evaluation, traces and findings. */
  readonly verdict: Verdict;
  /** The evaluation of the agent's tools. Absent if files of the agent could not be read. */
  readonly evaluation?: Evaluation;
  readonly response?: EvaluationResponse;
  /** The changes to the agent's permissions. Absent if nothing was compared. */
  readonly comparison?: AgentComparison;
  /** The result of evaluating the agent's traces. Absent if no traces could be read. */
  readonly history?: AgentHistoryReport;
  /**
   * The findings about the agent's files and evaluation, worst first. Ignored findings are left
   * out.
   */
  readonly findings: readonly Finding[];
  /**
   * Findings about policy parts from the agent's floors. A finding that all agents under a floor
   * share is reported once, in the floor's file.
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

/** The result of evaluating an agent's traces. */
export interface AgentHistoryReport {
  readonly history: History;
  readonly response: HistoricalResponse;
  /** A description of each trace source: its format and what it contains. */
  readonly sources: readonly string[];
}

/**
 * The addresses for links. They come from the runner, so that links also work on GitHub Enterprise.
 */
export interface RunLinks {
  /** The web address of the repository: `https://github.com/owner/repo`. */
  readonly repository: string;
  /** The commit that readers see on GitHub. On a pull request, this is the head commit. */
  readonly sha: string;
  /** The base commit, for links to lines that the change removed. */
  readonly base?: string;
  readonly run?: string;
  /**
   * The address of the documentation, to which links append a path. Example:
   * `https://github.com/owner/gate/blob/v1/`.
   */
  readonly documentation?: string;
}

/** The settings of the run that readers of the report need to know. */
export interface ReportSettings extends Omit<ReportedSettings, 'scope' | 'onlyNew'> {
  readonly event: string;
  /** The scope of the check. With `scope: auto`, it depends on the event. */
  readonly scope: 'changed' | 'all';
  /** Whether only new findings decide the verdict. The others are still shown. */
  readonly onlyNew?: boolean;
  /** The time from `--now`. Absent if it was not given. */
  readonly now?: string;
}

/**
 * A change to the configuration and its consequences. This run does not use the changed
 * configuration.
 */
export interface ConfigurationChange {
  /**
   * The ways in which the change weakens the gate. Each is a clause to put after "the
   * configuration".
   */
  readonly weakens: readonly string[];
  /** When the change takes effect: `after the merge`. */
  readonly later: string;
  /**
   * The verdict on the same files under the new configuration. Present only if the change adds the
   * first configuration.
   */
  readonly verdictThen?: Verdict;
  /** The worst finding behind `verdictThen`. Present only if that verdict is `fail` or `error`. */
  readonly reasonThen?: Finding;
}

/** A card that a run of the action published, or that was published already. */
export interface PublishedAgent {
  readonly agent: string;
  /** The id of the agent in the API. */
  readonly agentId: string;
  /** The path of the card. */
  readonly card: string;
  readonly result: 'published' | 'unchanged';
  /** The version of the published card. Null if the API sends none. */
  readonly version: string | null;
  readonly etag: string | null;
  /** The id of the amendment that records the change. Null if the API sends none. */
  readonly amendment: string | null;
}

/** What a shard recorded, and a function that writes its partial report. */
export interface RecordedShard {
  readonly shard: { readonly number: number; readonly of: number };
  /** The number of sources of the run, and of those that the shard recorded. */
  readonly sources: { readonly all: number; readonly recorded: number };
  /** The number of recorded calls, including repetitions. */
  readonly calls: number;
  readonly write: (append: (text: string) => void) => void;
}

/** A decision log: its totals, and a function that writes its lines. */
export interface DecisionRecord extends WrittenLog {
  readonly write: (append: (text: string) => void) => void;
}

/**
 * Everything that the surfaces show. The comment, the job summary, the annotations, the JSON and
 * the log are all rendered from this object.
 */
export interface Report {
  readonly verdict: Verdict;
  /** The conclusion of the check, after applying `fail-on` and `on-error`. */
  readonly conclusion: 'success' | 'failure';
  /**
   * A clause about the setting that turned a failure into a success. Every surface shows it. Absent
   * if no setting did so.
   */
  readonly relaxed?: string;
  /** Whether nothing was checked because no governed file changed. */
  readonly nothingToCheck: boolean;
  readonly agents: readonly AgentReport[];
  /**
   * All findings of the run, worst first. A finding belongs to an agent, to a file without an
   * agent, or to the run.
   */
  readonly findings: readonly Finding[];
  /** The changes to permissions, for each agent. Absent if nothing was compared. */
  readonly comparison?: PermissionChanges;
  /**
   * The change to the configuration. Absent if the change weakens nothing and does not add the
   * first configuration.
   */
  readonly configurationChange?: ConfigurationChange;
  /** The number of findings that each entry of `ignore` removed. */
  readonly ignored?: readonly IgnoredFindings[];
  /** The governed files that the change touches. Empty if nothing was compared. */
  readonly governed: readonly ChangedFile[];
  /** Sentences about the run, such as skipped files and missing token permissions. */
  readonly notices: readonly string[];
  /**
   * Files that differ between the head commit and the checked tree. Reports do not link to their
   * lines.
   */
  readonly staleFiles: ReadonlySet<string>;
  /**
   * A description of the comparison for the last line of the report: `main at 1a2b3c4 with the
   * checked-out files`.
   */
  readonly compared?: string;
  /**
   * The partial report of a shard. Such a report has no verdict of its own: it is always an error.
   * Absent for a run that evaluates.
   */
  readonly shard?: RecordedShard;
  /** The decision log. Absent if the settings name no file for it. */
  readonly decisionLog?: DecisionRecord;
  /** The cards that the run published. Absent if the run does not publish cards. */
  readonly published?: readonly PublishedAgent[];
  /** The statement for an attestation. Absent if the settings name no file for it. */
  readonly attestation?: unknown;
  readonly settings: ReportSettings;
  readonly links?: RunLinks;
  readonly durationMs: number;
  readonly version: string;
}

/** The parts of a report that tables and lists need. */
export type ReportBody = Pick<Report, 'agents' | 'findings' | 'links' | 'staleFiles'> &
  Partial<Pick<Report, 'settings' | 'comparison'>>;

/** Whether a finding reports that the change grants new permissions. */
export function isWidening(finding: Pick<Finding, 'rule'>): boolean {
  return isOf(finding, 'widening');
}

/**
 * Whether the permission changes are known. If the comparison found none, this requires that it
 * included an agent, and that every changed file belongs to an agent.
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

/** Returns the findings, but omits a widening that the list of permission changes already shows. */
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

/** Whether the base or the baseline contains the finding too. */
export function isPreExisting({ isNew }: Pick<Finding, 'isNew'>): boolean {
  return isNew === false;
}

/**
 * Returns the findings to list as problems, warnings and notes of an agent. Omits a widening that
 * the list of permission changes shows, and pre-existing findings that do not count.
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
 * Whether a finding is pre-existing and does not count for the verdict. Reports list such findings
 * separately.
 */
export function isSetAside(
  finding: Finding,
  { settings }: { readonly settings?: Pick<ReportSettings, 'onlyNew'> },
): boolean {
  return (
    isPreExisting(finding) &&
    finding.blocking !== true &&
    finding.severity !== 'note' &&
    (settings?.onlyNew === true || finding.inBaseline === true)
  );
}

/** Returns words for pre-existing findings: `already there before this change`. */
export function preExistingWords({ comparison }: Pick<Report, 'comparison'>): string {
  return comparison === undefined ? 'already there' : 'already there before this change';
}

/** Counts the findings of a severity. */
export function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Counts the policy violations in tool lists and traces. */
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

/** The name of the event on the command line. */
export const LOCAL_EVENT = 'local';
/**
 * Events that propose a change. Runs for these events are about the change, even if they check
 * everything.
 */
const CHANGE_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'merge_group',
]);

/** Whether the run checks a proposed change. False for an audit or a check of local files. */
export function isAboutChange({ settings }: Report): boolean {
  const { event, scope } = settings;
  return event !== LOCAL_EVENT && (scope === 'changed' || CHANGE_EVENTS.has(event));
}
