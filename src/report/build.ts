import type { PermissionChanges } from '../diff/change.ts';
import { conclude, gating, verdictOfFinding, worst } from '../evaluation/verdict.ts';
import { compareFindings, type Finding } from '../finding/finding.ts';
import type { ChangedFile } from '../model/changed-file.ts';
import { reportedSettings, type Settings } from '../settings/settings.ts';
import type {
  AgentReport,
  ConfigurationChange,
  IgnoredFindings,
  RecordedShard,
  Report,
  ReportSettings,
  RunLinks,
} from './report.ts';

/** The result of a run, from which its report is built. */
export interface RunResult {
  readonly agents: readonly AgentReport[];
  /** The findings that do not belong to an agent. */
  readonly runFindings: readonly Finding[];
  readonly notices: readonly string[];
  /** The governed files that the change touches. Empty if nothing was compared. */
  readonly governed: readonly ChangedFile[];
  readonly nothingToCheck: boolean;
  /**
   * Files that differ between the head commit and the checked-out tree. Reports do not link to
   * lines in these files.
   */
  readonly staleFiles: ReadonlySet<string>;
  readonly scope: ReportSettings['scope'];
  /** The permission files that were checked. Absent if there are none. */
  readonly permissionFiles?: readonly string[];
  /** The permission changes. Absent if nothing was compared. */
  readonly comparison?: PermissionChanges;
  readonly ignored?: readonly IgnoredFindings[];
  readonly configurationChange?: ConfigurationChange;
  /** The base commit of the comparison. */
  readonly baseCommit?: string;
  /**
   * A description of the comparison, for the last line of the report, such as `the checked-out
   * files compared with 1a2b3c4`.
   */
  readonly compared?: string;
  /** What a shard recorded. Absent for a run that evaluates agents. */
  readonly shard?: RecordedShard;
}

/** The result of a run that found nothing to check. */
export const NOTHING_TO_CHECK: RunResult = {
  agents: [],
  runFindings: [],
  notices: [],
  governed: [],
  nothingToCheck: true,
  staleFiles: new Set(),
  scope: 'changed',
};

/** Facts about a run that its report needs in addition to the run's result. */
interface RunFacts {
  /** The settings in force. */
  readonly settings: Settings;
  /** The event's name, or `local` on the command line. */
  readonly event: string;
  /** The time used in place of the current time. Absent if the real clock was used. */
  readonly setTo?: string;
  /**
   * The URLs from which links are built. The base commit is omitted because `buildReport` takes it
   * from the result.
   */
  readonly links?: RunLinks;
  readonly durationMs: number;
  readonly version: string;
}

/** Builds a run's report. Only this function determines the verdict and the conclusion. */
export function buildReport(result: RunResult, facts: RunFacts): Report {
  const { agents, runFindings, baseCommit } = result;
  const { settings, links } = facts;
  const findings = [...agents.flatMap((agent) => agent.findings), ...runFindings].sort(
    compareFindings,
  );
  const verdict = worst([
    ...agents.map((agent) => agent.verdict),
    ...gating(runFindings, settings.onlyNew).map(verdictOfFinding),
  ]);
  const isLinkedBase = baseCommit !== undefined && /^[0-9a-f]{40,64}$/.test(baseCommit);
  return {
    verdict,
    ...conclude(gating(findings, settings.onlyNew), verdict, settings),
    nothingToCheck: result.nothingToCheck,
    agents,
    findings,
    governed: result.governed,
    notices: result.notices,
    staleFiles: result.staleFiles,
    ...(result.comparison && { comparison: result.comparison }),
    ...(result.permissionFiles && { permissionFiles: result.permissionFiles }),
    ...(result.ignored && { ignored: result.ignored }),
    ...(result.configurationChange && { configurationChange: result.configurationChange }),
    ...(result.compared !== undefined && { compared: result.compared }),
    // A shard evaluates nothing, so that nothing may mistake it for a check that passed.
    ...(result.shard && { shard: result.shard, verdict: 'error', conclusion: 'failure' }),
    settings: reportSettings(facts, result.scope),
    ...(links && { links: { ...links, ...(isLinkedBase && { base: baseCommit }) } }),
    durationMs: facts.durationMs,
    version: facts.version,
  };
}

function reportSettings(
  { settings, event, setTo }: RunFacts,
  scope: ReportSettings['scope'],
): ReportSettings {
  return {
    ...reportedSettings(settings),
    event,
    scope,
    ...(setTo !== undefined && { now: setTo }),
  };
}
