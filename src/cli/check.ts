import { openWorkspace } from '../adapters/git/workspace.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import type { Report } from '../report/report.ts';
import { printReport } from '../report/surfaces/list.ts';
import { ComparisonError } from '../run/base-and-head/commits.ts';
import { run } from '../run/run.ts';
import { NothingNamed } from '../run/scope/named-paths.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { checkRequest } from './check-request.ts';
import { type Command, type ExitCode, reportFormatOf } from './command.ts';
import { textOptions } from './frames.ts';
import { localAdapters } from './local-adapters.ts';
import { located } from './located.ts';
import { saveBaseline } from './save-baseline.ts';
import { saveLog, saveSarif, saveShard } from './save-files.ts';

/** `check [paths]` prints the report that the action would produce for the working tree. */
export const checkCommand: Command = {
  name: 'check',
  positionals: '[paths…]',
  example: '--base main',
  async run(args, outer) {
    const { given, terminal } = await located(readArguments(args, 'check'), outer);
    const report = await reportOf(given, terminal);
    if (report.shard) {
      await saveShard(report.shard, given.text('shard-file'), terminal);
      return 0;
    }
    return finishCheck(report, given, terminal);
  },
};

/** Writes the files that the arguments request, prints the report, and returns the exit code. */
export async function finishCheck(
  report: Report,
  given: Given,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = reportFormatOf(given);
  await saveBaseline(report, given, terminal);
  const file = given.text('decisions-file');
  if (file !== undefined && report.decisionLog) await saveLog(report.decisionLog, file, terminal);
  const sarif = given.text('sarif-file');
  if (sarif !== undefined) await saveSarif(report, sarif, terminal);
  terminal.out(printReport(report, format, await textOptions(report.findings, given, terminal)));
  return exitCodeOf(report);
}

async function reportOf(given: Given, terminal: Terminal): Promise<Report> {
  const request = await checkRequest(given, terminal);
  const base = given.text('base');
  const { git, folder } = base === undefined ? {} : await openWorkspace(terminal.folder);
  if (base !== undefined && !git)
    throw new UsageError('--base needs a git repository, but this folder is not in one');
  if (base !== undefined && folder !== '')
    throw new UsageError(
      `--base works only from the repository root; run it in ${JSON.stringify(git?.root)}, or use ${JSON.stringify(`diff ${base}`)}`,
    );
  const { now } = request.clock;
  const access = {
    now,
    asksApi: given.has('api') || given.has('remote-check'),
    ...(git && { git }),
  };
  return run(request, localAdapters(terminal, access)).catch((error: unknown) => {
    if (error instanceof NothingNamed) throw new UsageError(error.message);
    if (error instanceof ComparisonError)
      throw new UsageError(`--base is ${JSON.stringify(base)}: ${error.message}`);
    throw error;
  });
}

function exitCodeOf({ verdict, conclusion }: Report): ExitCode {
  if (conclusion === 'success') return 0;
  return verdict === 'error' ? 2 : 1;
}
