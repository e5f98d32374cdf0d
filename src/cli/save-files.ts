import { removeInside, writeInside } from '../adapters/files/report-file.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { LOG_START } from '../report/decision-log/write-log.ts';
import type { AgentReport, DecisionRecord, RecordedShard, Report } from '../report/report.ts';
import { PARTIAL_START, shardFileName, shardWords } from '../report/sections/shard-words.ts';
import { renderSarif, whyNoSarif } from '../report/surfaces/sarif-file.ts';
import { logOf } from '../run/records.ts';
import type { Settings } from '../settings/settings.ts';
import { SettingsError } from '../settings/settings-error.ts';

/** Writes an agent's decision log if the settings specify a file for it. */
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
 * Writes a decision log to a file in the current folder. Prints the path and the final hash to
 * standard error.
 * @throws SettingsError if a log must not be written to that path.
 */
export async function saveLog(
  log: DecisionRecord,
  file: string,
  terminal: Terminal,
): Promise<void> {
  await orSettingsError('the decision log', file, () =>
    writeInside(terminal.folder, file, log.write, LOG_START),
  );
  terminal.err(`wrote ${file}; its final hash is ${log.finalHash}`);
}

/**
 * Writes a report's findings as SARIF to a file in the current folder. If SARIF is not available
 * for the report, removes the file. Prints the outcome to standard error.
 * @throws SettingsError if a file must not be written to that path.
 */
export async function saveSarif(report: Report, file: string, terminal: Terminal): Promise<void> {
  const why = whyNoSarif(report, 'checkout');
  await orSettingsError('the SARIF file', file, () =>
    why === undefined
      ? writeInside(terminal.folder, file, renderSarif(report))
      : removeInside(terminal.folder, file),
  );
  terminal.err(why ?? `wrote ${file}`);
}

/**
 * Writes a shard's partial report to a file in the current folder, and describes its content on
 * standard error.
 * @throws SettingsError if no file may be written to that path
 */
export async function saveShard(
  shard: RecordedShard,
  name: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const file = name ?? shardFileName(shard);
  await orSettingsError('the partial report', file, () =>
    writeInside(terminal.folder, file, shard.write, PARTIAL_START),
  );
  terminal.err(`wrote ${file}: ${shardWords(shard)}`);
}

/** Adds the file name to an error about writing the file. */
async function orSettingsError(
  called: string,
  file: string,
  write: () => Promise<unknown>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const { message, help } = error;
    throw new SettingsError(`${called} ${JSON.stringify(file)} was not written: ${message}`, help);
  }
}
