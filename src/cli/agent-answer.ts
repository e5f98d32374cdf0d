import type { Terminal } from '../adapters/process/terminal.ts';
import type { Finding } from '../finding/finding.ts';
import type { AgentReport } from '../report/report.ts';
import { renderSummary } from '../report/surfaces/summary.ts';
import { jsonText } from '../report/writing/escape.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import type { Settings } from '../settings/settings.ts';
import type { Given } from './arguments.ts';
import { type ExitCode, nowOf } from './command.ts';
import { localReport } from './local-report.ts';

/** The result of a command for one agent, for every output format. */
interface AgentAnswer {
  readonly report: AgentReport;
  readonly settings: Settings;
  /** The response in the format of the policy API. `--format json` prints it. */
  readonly response: unknown;
  readonly renderText: () => string;
}

/**
 * Prints the result of a command for one agent. Returns exit code 1 if the agent fails, or if it
 * warns and `--strict` is given. The JSON output is a response of the policy API, which has no
 * field for findings about files. Those findings go to standard error.
 */
export function printAnswer(
  { report, settings, response, renderText }: AgentAnswer,
  given: Pick<Given, 'text' | 'has'>,
  terminal: Terminal,
  format: FlagValue<'format'>,
): ExitCode {
  switch (format) {
    case 'json':
      terminal.out(jsonText(response));
      for (const { severity, message, rule } of report.findings.filter(isAboutFiles))
        terminal.err(`${severity}: ${message} [${rule}]`);
      break;
    case 'markdown': {
      const result = { agents: [report], ...(given.has('now') && { now: nowOf(given) }) };
      terminal.out(renderSummary(localReport(result, settings, terminal)));
      break;
    }
    case 'text':
      terminal.out(renderText());
      break;
    default:
      format satisfies never;
  }
  if (report.verdict === 'fail' || report.verdict === 'error') return 1;
  return given.has('strict') && report.verdict === 'warn' ? 1 : 0;
}

function isAboutFiles({ severity, tool }: Finding): boolean {
  return severity !== 'note' && tool === undefined;
}
