import { openWorkspace } from '../adapters/git/workspace.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import type { Report } from '../report/report.ts';
import { toJson } from '../report/surfaces/json.ts';
import { renderSummary } from '../report/surfaces/summary.ts';
import { renderText } from '../report/surfaces/text.ts';
import { jsonText } from '../report/writing/escape.ts';
import { ComparisonError } from '../run/base-and-head/commits.ts';
import { run } from '../run/run.ts';
import { NothingNamed } from '../run/scope/named-paths.ts';
import { type Format, type Given, readArguments, UsageError } from './arguments.ts';
import { CHECK_OPTIONS, checkRequest } from './check-request.ts';
import { type Command, type ExitCode, formatOf } from './command.ts';
import { localAdapters } from './local-adapters.ts';
import { saveBaseline } from './save-baseline.ts';

/** `check [paths]`: what the action would report of the working tree. */
export const checkCommand: Command = {
  usage:
    'check [paths…] [--base commit] [--cards pattern] [--exclude pattern] [--org file] [--tools list] [--traces files] [--api] [--environment name] [--fail-on fail|warn|never] [--min-coverage n] [--max-coverage-drop n] [--only-new] [--widening allow|warn|fail] [--on-no-tools pass|warn|fail] [--baseline-file file] [--write-baseline file [--baseline-expires date]] [--format text|json|markdown]',
  async run(args, terminal) {
    const given = readArguments(args, CHECK_OPTIONS);
    const format = formatOf(given);
    const report = await reportOf(given, terminal);
    await saveBaseline(report, given, terminal);
    show(report, format, terminal);
    return exitCodeOf(report);
  },
};

async function reportOf(given: Given, terminal: Terminal): Promise<Report> {
  const request = await checkRequest(given, terminal);
  const base = given.text('base');
  const { git, folder } = base === undefined ? {} : await openWorkspace(terminal.folder);
  if (base !== undefined && !git)
    throw new UsageError('--base needs a git repository, and this folder is in none');
  if (base !== undefined && folder !== '')
    throw new UsageError('--base works from the root of the repository');
  const { now } = request.clock;
  const access = { now, asksApi: given.has('api'), ...(git && { git }) };
  return run(request, localAdapters(terminal, access)).catch((error: unknown) => {
    if (error instanceof NothingNamed) throw new UsageError(error.message);
    if (error instanceof ComparisonError)
      throw new UsageError(`--base is ${JSON.stringify(base)}: ${error.message}`);
    throw error;
  });
}

function show(report: Report, format: Format, terminal: Terminal): void {
  switch (format) {
    case 'json':
      terminal.out(jsonText(toJson(report)));
      break;
    case 'markdown':
      terminal.out(renderSummary(report, { bytesBefore: 0 }));
      break;
    case 'text':
      terminal.out(renderText(report, { colour: terminal.colour }).trimEnd());
      break;
    default:
      format satisfies never;
  }
}

function exitCodeOf({ verdict, conclusion }: Report): ExitCode {
  if (conclusion === 'success') return 0;
  return verdict === 'error' ? 2 : 1;
}
