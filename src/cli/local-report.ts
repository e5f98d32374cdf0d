import type { Terminal } from '../adapters/process/terminal.ts';
import type { Finding } from '../finding/finding.ts';
import { buildReport, NOTHING_TO_CHECK } from '../report/build.ts';
import type { AgentReport, Report } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';

/** The result of a command about named files. */
interface LocalResult {
  readonly agents?: readonly AgentReport[];
  /** Findings that do not concern an agent. */
  readonly runFindings?: readonly Finding[];
  /** The time from `--now`, if it was given. */
  readonly now?: Date;
}

/** Creates the report of a command about named files, in the form of a run's report. */
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
