import type { Terminal } from '../adapters/process/terminal.ts';
import type { PermissionChanges } from '../diff/change.ts';
import { conclude, gating, verdictOfFinding, worst } from '../evaluation/verdict.ts';
import { compareFindings, type Finding } from '../finding/finding.ts';
import type {
  AgentReport,
  ChangedFile,
  ConfigurationChange,
  IgnoredFindings,
  Report,
} from '../report/report.ts';
import { reportedSettings, type Settings } from '../settings/settings.ts';

/** What a command of the command line has found out. */
export interface LocalResult {
  readonly agents?: readonly AgentReport[];
  /** Findings outside of agents. */
  readonly loose?: readonly Finding[];
  readonly notices?: readonly string[];
  readonly changes?: readonly ChangedFile[];
  readonly comparison?: PermissionChanges;
  readonly ignored?: readonly IgnoredFindings[];
  readonly configurationChange?: ConfigurationChange;
  readonly nothingToCheck?: boolean;
  readonly scope: 'changed' | 'all';
  /** The time of `--now`, when it was given. */
  readonly now?: Date;
}

/**
 * The report of a command, in the same shape as that of the action, so that both are shown by the
 * same renderers.
 */
export function localReport(
  result: LocalResult,
  settings: Settings,
  terminal: Pick<Terminal, 'elapsed' | 'version'>,
): Report {
  const { agents = [], loose = [] } = result;
  const findings = [...agents.flatMap((agent) => agent.findings), ...loose].sort(compareFindings);
  const verdict = worst([
    ...agents.map((agent) => agent.verdict),
    ...gating(loose, settings.onlyNew).map(verdictOfFinding),
  ]);
  return {
    verdict,
    ...conclude(gating(findings, settings.onlyNew), verdict, settings),
    nothingToCheck: result.nothingToCheck ?? false,
    agents,
    findings,
    changes: result.changes ?? [],
    ...(result.comparison && { comparison: result.comparison }),
    ...(result.ignored && { ignored: result.ignored }),
    ...(result.configurationChange && { configurationChange: result.configurationChange }),
    notices: result.notices ?? [],
    staleFiles: new Set(),
    settings: {
      ...reportedSettings(settings),
      event: 'local',
      scope: result.scope,
      ...(result.now && { now: result.now.toISOString() }),
    },
    durationMs: terminal.elapsed(),
    version: terminal.version,
  };
}
