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

/** The answer of a command about one agent, in every form. */
interface AgentAnswer {
  readonly report: AgentReport;
  readonly settings: Settings;
  /** The response in the form of the policy API, for JSON. */
  readonly response: unknown;
  readonly renderText: () => string;
}

/**
 * Prints the answer of a command about one agent, and returns its exit code: 1 for an agent that
 * fails, and with --strict for one that warns. JSON is the response of the policy API, which has no
 * place for findings about files, so these go to standard error.
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
