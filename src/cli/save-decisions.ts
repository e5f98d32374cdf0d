import { writeInside } from '../adapters/files/report-file.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { LOG_START } from '../report/decision-log/write-log.ts';
import type { AgentReport, DecisionRecord } from '../report/report.ts';
import { logOf } from '../run/records.ts';
import type { Settings } from '../settings/settings.ts';
import { SettingsError } from '../settings/settings-error.ts';

/** Writes the decision log of one agent if the settings name a file for it. */
export async function saveDecisions(
  report: AgentReport,
  settings: Pick<Settings, 'decisionsFile'>,
  terminal: Terminal,
  now: Date,
): Promise<void> {
  const { version } = terminal;
  if (settings.decisionsFile !== undefined)
    await saveLog(logOf({ agents: [report], version }, now), settings.decisionsFile, terminal);
}

/**
 * Writes a decision log to a file in the current folder. Prints the path and the final hash on
 * standard error.
 * @throws SettingsError if no log may be written at that path.
 */
export async function saveLog(
  log: DecisionRecord,
  file: string,
  terminal: Terminal,
): Promise<void> {
  try {
    await writeInside(terminal.folder, file, log.write, LOG_START);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const { message, help } = error;
    throw new SettingsError(
      `the decision log ${JSON.stringify(file)} was not written: ${message}`,
      help,
    );
  }
  terminal.err(`wrote ${file}; its final hash is ${log.finalHash}`);
}
