import type { Terminal } from '../adapters/process/terminal.ts';
import type { Finding } from '../finding/finding.ts';
import type { AgentReport } from '../report/report.ts';
import { jsonText } from '../report/writing/escape.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import type { Settings } from '../settings/settings.ts';
import type { Given } from './arguments.ts';
import { type ExitCode, nowOf } from './command.ts';
import { conclusionOf, type Failure } from './conclusion.ts';

/** The result of a command for an agent, for every output format. */
interface AgentAnswer {
  readonly report: AgentReport;
  readonly settings: Settings;
  /** The response in the policy API's format, which `--format json` prints. */
  readonly response: object;
  readonly renderText: () => string;
  /** Reasons for failure that are not part of the agent's report. */
  readonly more?: Failure;
}

/**
 * Prints the result of a command for an agent. Returns exit code 1 if the agent fails, or if it
 * warns and `--strict` is given. The JSON output is a policy API response with the command's
 * conclusion. The response does not have a field for findings about files, so these are printed to
 * standard error.
 */
export async function printAnswer(
  { report, settings, response, renderText, more = { code: 0, messages: [] } }: AgentAnswer,
  given: Pick<Given, 'text' | 'has'>,
  terminal: Terminal,
  format: FlagValue<'check --format'>,
): Promise<ExitCode> {
  const own = exitCodeOf(report, given.has('strict'));
  const code = more.code > own ? more.code : own;
  switch (format) {
    case 'json':
      terminal.out(
        jsonText({
          ...response,
          ...conclusionOf(code, own > 0 ? report.findings : [], more.messages),
        }),
      );
      for (const { severity, message, rule } of report.findings.filter(isAboutFiles))
        terminal.err(`${severity}: ${message} [${rule}]`);
      break;
    case 'markdown':
    case 'github': {
      const result = { agents: [report], ...(given.has('now') && { now: nowOf(given) }) };
      const { localReport } = await import('./local-report.ts');
      const whole = localReport(result, settings, terminal);
      const rendered =
        format === 'github'
          ? (await import('../report/surfaces/annotations.ts')).renderGitHub(whole)
          : (await import('../report/surfaces/summary.ts')).renderSummary(whole);
      terminal.out(rendered);
      break;
    }
    case 'text':
      terminal.out(renderText());
      break;
    default:
      format satisfies never;
  }
  return code;
}

function exitCodeOf({ verdict }: AgentReport, isStrict: boolean): ExitCode {
  if (verdict === 'error') return 2;
  return verdict === 'fail' || (isStrict && verdict === 'warn') ? 1 : 0;
}

function isAboutFiles({ severity, tool }: Finding): boolean {
  return severity !== 'note' && tool === undefined;
}
