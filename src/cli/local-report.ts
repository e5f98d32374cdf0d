import type { Terminal } from '../adapters/process/terminal.ts';
import type { Finding } from '../finding/finding.ts';
import { buildReport, NOTHING_TO_CHECK } from '../report/build.ts';
import type { AgentReport, Report } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';

interface LocalResult {
  readonly agents?: readonly AgentReport[];
  /** Findings that do not belong to an agent. */
  readonly runFindings?: readonly Finding[];
  /** The time given with `--now`. */
  readonly now?: Date;
}

/**
 * Creates a report for a command that checks individual files, in the same format as a run's
 * report.
 */
export function localReport(
  { agents = [], runFindings = [], now }: LocalResult,
  settings: Settings,
  { elapsed, version }: Pick<Terminal, 'elapsed' | 'version'>,
): Report {
  return buildReport(
    { ...NOTHING_TO_CHECK, agents, runFindings, nothingToCheck: false },
    {
      settings,
      event: 'local',
      ...(now && { setTo: now.toISOString() }),
      durationMs: elapsed(),
      version,
    },
  );
}
