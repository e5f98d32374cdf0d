import type { AgentComparison, PermissionChanges } from '../diff/change.ts';
import type { Evaluation, Verdict } from '../evaluation/evaluate.ts';
import type { History } from '../evaluation/history/history.ts';
import type { HistoricalResponse } from '../evaluation/history/response.ts';
import type { EvaluationResponse } from '../evaluation/response.ts';
import type { Finding } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { Amendment, ApiVerdict } from '../model/api-answer.ts';
import type { ChangedFile } from '../model/changed-file.ts';
import type { WrittenLog } from '../model/decision-row.ts';
import { isOf, type RuleId } from '../rules/catalogue.ts';
import type { ReportedSettings } from '../settings/settings.ts';

/** The results for one agent. */
export interface AgentReport {
  readonly agent: Agent;
  /**
   * The path of an unreadable file that may be the agent's card. Absent if the agent has a card.
   */
  readonly unreadCard?: string;
  /**
   * The path of the agent's unreadable policy. Absent if the agent has a policy, or if it has none
   * at all.
   */
  readonly unreadPolicy?: string;
  /** The worst verdict from the agent's evaluation, traces and findings. */
  readonly verdict: Verdict;
  /** The evaluation of the agent's tools. Absent if any of the agent's files could not be read. */
  readonly evaluation?: Evaluation;
  readonly response?: EvaluationResponse;
  /** The changes to the agent's permissions. Absent if nothing was compared. */
  readonly comparison?: AgentComparison;
  /** The result of evaluating the agent's traces. Absent if the traces could not be read. */
  readonly history?: AgentHistoryReport;
  /** The comparison with the published card in the API. Absent if the API was not asked. */
  readonly remote?: RemoteView;
  /** The changes that the traces recommend. Absent unless an audit writes its tracking issue. */
  readonly advice?: readonly Advice[];
  /**
   * The findings about the agent's files and evaluation, worst first. Ignored findings are omitted.
   */
  readonly findings: readonly Finding[];
  /**
   * Findings about policy parts that the agent inherits from its floors. A finding shared by all
   * agents under a floor is reported once, in the floor's file.
   */
  readonly floorFindings?: readonly Finding[];
}

/** An `ignore` entry from the configuration, and the number of findings it removed. */
export interface IgnoredFindings {
  readonly rule: RuleId;
  readonly path?: string;
  readonly reason: string;
  readonly count: number;
}

/** A patch for an agent's file, recommended from its traces (docs/recommend.md#in-audits). */
export interface Advice {
  /** Whether the patch adds rules that end denials, or removes rules that no call needs. */
  readonly of: 'denials' | 'unused';
  readonly file: string;
  /** The patch, which `git apply` accepts. */
  readonly patch: string;
  /** The number of rules that the patch adds or removes. */
  readonly rules: number;
  /** Sentences that state the result of evaluating the same calls with the patch. */
  readonly proof: readonly string[];
  /** The denied tools for which the patch has no rule, with the reasons. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

/** The result of evaluating an agent's traces. */
export interface AgentHistoryReport {
  readonly history: History;
  readonly response: HistoricalResponse;
  /** A description of each trace source, with its format and contents. */
  readonly sources: readonly string[];
}

/**
 * The API's and Card Gate's evaluations of a published card, compared for the same tools or traces.
 */
export interface RemoteComparison {
  /** The contract version that the API accepted. */
  readonly contract: string;
  /** The number of tools or traces that were compared. */
  readonly compared: number;
  /** The API's verdict. Null if the API evaluated nothing. */
  readonly apiVerdict: ApiVerdict | null;
  readonly ownVerdict: ApiVerdict;
  /** The total number of differences. `differences` may list fewer. */
  readonly count: number;
  /** Descriptions of the first differences, each a clause. */
  readonly differences: readonly string[];
}

/**
 * A draft of a request to the API to reclassify violations. Card Gate never sends it; a person may.
 */
export interface Reclassification {
  readonly tool: string;
  /** The number of violations to reclassify. */
  readonly violations: number;
  /** The ids of at most three traces that contain these violations, newest first. */
  readonly traceIds: readonly string[];
  readonly reason: string;
}

/** The API's data on an agent's published card (docs/remote-check.md). */
export interface RemoteView {
  /** The agent's id in the API. */
  readonly agentId: string;
  /**
   * Whether the published card equals the one in the repository, or `none` if no card is published.
   */
  readonly published: 'same' | 'differs' | 'none';
  readonly version: string | null;
  /**
   * The scopes of the floors that apply to the published card. Null if the API does not state them.
   */
  readonly floors: readonly string[] | null;
  /**
   * The comparison for tools. Absent if the agent has no tool list, or if no policy is published.
   */
  readonly tools?: RemoteComparison;
  /**
   * The comparison for traces. Absent if the agent has no traces in the API, or if no policy is
   * published.
   */
  readonly traces?: RemoteComparison;
  /**
   * The published card's amendments. They are requested only if it differs from the repository's
   * card.
   */
  readonly amendments: readonly Amendment[];
  readonly reclassifications: readonly Reclassification[];
}

/**
 * The URLs from which links are built. The runner provides them, so links also work on GitHub
 * Enterprise.
 */
export interface RunLinks {
  /** The repository's URL, such as `https://github.com/owner/repo`. */
  readonly repository: string;
  /** The commit that readers see on GitHub. In a pull request, this is the head commit. */
  readonly sha: string;
  /** The base commit, for links to lines that the change removed. */
  readonly base?: string;
  readonly run?: string;
  /**
   * The base URL of the documentation, such as `https://github.com/owner/gate/blob/v1/`. Links
   * append a path to it.
   */
  readonly documentation?: string;
}

/** The settings that readers of a report need to know. */
export interface ReportSettings extends Omit<ReportedSettings, 'scope' | 'onlyNew'> {
  readonly event: string;
  /** The resolved scope of the check. With `scope: auto`, the event determines it. */
  readonly scope: 'changed' | 'all';
  /** Whether only new findings affect the verdict. Other findings are still shown. */
  readonly onlyNew?: boolean;
  /** The time given with `--now`. */
  readonly now?: string;
}

/**
 * A change to the configuration, and its consequences. The current run does not use the changed
 * configuration.
 */
export interface ConfigurationChange {
  /**
   * The ways in which the change weakens the gate. Each is a clause that follows the words "the
   * configuration".
   */
  readonly weakens: readonly string[];
  /** When the change takes effect, such as `after the merge`. */
  readonly later: string;
  /**
   * The verdict on the same files under the new configuration. Present only if the change adds the
   * first configuration.
   */
  readonly verdictThen?: Verdict;
  /** The worst finding behind `verdictThen`. Present only if that verdict is `fail` or `error`. */
  readonly reasonThen?: Finding;
}

/** A card that this run of the action published, or that was already published. */
export interface PublishedAgent {
  readonly agent: string;
  /** The agent's id in the API. */
  readonly agentId: string;
  /** The path to the card. */
  readonly card: string;
  readonly result: 'published' | 'unchanged';
  /** The published card's version. Null if the API did not return one. */
  readonly version: string | null;
  readonly etag: string | null;
  /** The id of the amendment that publishing created. Null if the API did not return one. */
  readonly amendment: string | null;
}

/** What a shard recorded, and a function that writes its partial report. */
export interface RecordedShard {
  readonly shard: { readonly number: number; readonly of: number };
  /** The number of trace sources in the whole run, and of those that this shard recorded. */
  readonly sources: { readonly all: number; readonly recorded: number };
  /** The number of calls that the shard recorded, including repeated records. */
  readonly calls: number;
  readonly write: (append: (text: string) => void) => void;
}

/** A decision log's totals, and a function that writes its lines. */
export interface DecisionRecord extends WrittenLog {
  readonly write: (append: (text: string) => void) => void;
}

/**
 * A complete run report. The comment, the job summary, the annotations, the JSON and the log are
 * all rendered from this object.
 */
export interface Report {
  readonly verdict: Verdict;
  /** The check's conclusion, after `fail-on` and `on-error` are applied. */
  readonly conclusion: 'success' | 'failure';
  /**
   * A clause that names the setting that turned a failure into a success. Shown on every surface.
   * Absent if no setting did so.
   */
  readonly relaxed?: string;
  /** Whether nothing was checked because no governed file changed. */
  readonly nothingToCheck: boolean;
  readonly agents: readonly AgentReport[];
  /**
   * All findings in the run, worst first. A finding belongs to an agent, to a file without an
   * agent, or to the run.
   */
  readonly findings: readonly Finding[];
  /** The permission changes for each agent. Absent if nothing was compared. */
  readonly comparison?: PermissionChanges;
  /**
   * The change to the configuration. Absent if it neither weakens the gate nor adds the first
   * configuration.
   */
  readonly configurationChange?: ConfigurationChange;
  /** The paths of the permission files that were checked. Absent if there are none. */
  readonly permissionFiles?: readonly string[];
  /** The number of findings that each `ignore` entry removed. */
  readonly ignored?: readonly IgnoredFindings[];
  /** The governed files that the change touches. Empty if nothing was compared. */
  readonly governed: readonly ChangedFile[];
  /** Sentences about the run, for example about skipped files or missing token permissions. */
  readonly notices: readonly string[];
  /**
   * Files that differ between the head commit and the checked-out tree. Reports do not link to
   * lines in these files.
   */
  readonly staleFiles: ReadonlySet<string>;
  /**
   * A description of the comparison, for the last line of the report. Example: `the checked-out
   * files compared with 1a2b3c4`.
   */
  readonly compared?: string;
  /**
   * What the shard recorded. The report of a shard has no verdict of its own: it is always an
   * error. Absent for a run that evaluates agents.
   */
  readonly shard?: RecordedShard;
  /** The decision log. Absent if the settings do not specify a file for it. */
  readonly decisionLog?: DecisionRecord;
  /** The cards that the run published. Absent if the run does not publish cards. */
  readonly published?: readonly PublishedAgent[];
  /** The statement for an attestation. Absent if the settings do not specify a file for it. */
  readonly attestation?: unknown;
  readonly settings: ReportSettings;
  readonly links?: RunLinks;
  readonly durationMs: number;
  readonly version: string;
}

/** The parts of a report from which tables and lists are rendered. */
export type ReportBody = Pick<Report, 'agents' | 'findings' | 'links' | 'staleFiles'> &
  Partial<Pick<Report, 'settings' | 'comparison'>>;

/** Whether a finding reports that the change grants new permissions. */
export function isWidening(finding: Pick<Finding, 'rule'>): boolean {
  return isOf(finding, 'widening');
}

/**
 * Whether the permission changes are fully known. A comparison without changes is complete only
 * if it included at least one agent, and if every changed file belongs to an agent.
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

/** Returns the findings, without widenings if the list of permission changes already shows them. */
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

/** Whether the finding also exists in the base or the baseline. */
export function isPreExisting({ isNew }: Pick<Finding, 'isNew'>): boolean {
  return isNew === false;
}

/**
 * Returns the findings to list under an agent as problems, warnings and notes. Omits widenings that
 * the list of permission changes shows, and pre-existing findings that do not affect the verdict.
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
 * Whether a finding is pre-existing and does not affect the verdict. Reports list these findings
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

/** Returns a label for pre-existing findings, such as `already present before this change`. */
export function preExistingWords({ comparison }: Pick<Report, 'comparison'>): string {
  return comparison === undefined ? 'already present' : 'already present before this change';
}

/** Counts the findings with a given severity. */
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

/**
 * Returns the lowest known coverage among all agents, as a percentage. Returns null if no coverage
 * is known.
 */
export function lowestCoverage(report: Pick<Report, 'agents'>): number | null {
  const known = report.agents.flatMap((agent) => agent.evaluation?.coverage.percent ?? []);
  return known.length > 0 ? known.reduce((least, percent) => Math.min(least, percent)) : null;
}

/** The event name for runs on the command line. */
export const LOCAL_EVENT = 'local';
/**
 * Events that propose a change. Runs for these events report on the change, even if they
 * check every file.
 */
const CHANGE_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'merge_group',
]);

/** Whether the run checks a proposed change. False for audits and for checks of local files. */
export function isAboutChange({ settings }: Report): boolean {
  const { event, scope } = settings;
  return event !== LOCAL_EVENT && (scope === 'changed' || CHANGE_EVENTS.has(event));
}
