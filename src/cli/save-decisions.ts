import { writeInside } from '../adapters/files/report-file.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import type { AgentReport, DecisionRecord } from '../report/report.ts';
import { logOf } from '../run/records.ts';
import type { Settings } from '../settings/settings.ts';

/** Writes the decision log of one agent, if the settings ask for one. */
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

/** Writes a decision log to a file in the current folder, and says so on standard error. */
export async function saveLog(
  log: DecisionRecord,
  file: string,
  terminal: Terminal,
): Promise<void> {
  await writeInside(terminal.folder, file, log.write);
  terminal.err(`wrote ${file}; its final hash is ${log.finalHash}`);
}
