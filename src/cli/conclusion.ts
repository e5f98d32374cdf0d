import type { Terminal } from '../adapters/process/terminal.ts';
import type { Finding } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { Tree } from '../model/tree.ts';
import { findingToJson, placeToJson } from '../report/sections/finding-json.ts';
import { codeFrame, MAX_FRAMES } from '../report/writing/code-frame.ts';
import { paintOf } from '../report/writing/colour.ts';
import { jsonText } from '../report/writing/escape.ts';
import { placeText } from '../report/writing/links.ts';
import { settle } from '../settings/settings.ts';
import type { Given } from './arguments.ts';
import type { ExitCode } from './command.ts';
import { textOptions } from './frames.ts';

/** An exit code, with sentences that explain why it is not 0. */
export interface Failure {
  readonly code: ExitCode;
  readonly messages: readonly string[];
}

/** The reason why a command failed, as JSON. The rule is null if the reason is not a finding. */
interface Reason {
  readonly rule: string | null;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** The keys next to the verdict in JSON output. They are consistent with the exit code. */
interface Conclusion {
  /** `success` for exit code 0, and `failure` otherwise. */
  readonly conclusion: 'success' | 'failure';
  /** The findings that caused the exit code. Empty for exit code 0. */
  readonly reasons: readonly Reason[];
}

/**
 * Returns the conclusion for an exit code. The reasons are the errors among the findings or, if
 * there are none, the warnings, which cause a failure with `--strict`. `more` contains further
 * reasons as sentences.
 */
export function conclusionOf(
  code: ExitCode,
  findings: readonly Finding[],
  more: readonly string[] = [],
): Conclusion {
  if (code === 0) return { conclusion: 'success', reasons: [] };
  const errors = findings.filter(({ severity }) => severity === 'error');
  const because =
    errors.length > 0 ? errors : findings.filter(({ severity }) => severity === 'warning');
  const sentences = more.map((message): Reason => {
    return { rule: null, severity: 'error', message, file: null, line: null, column: null };
  });
  return { conclusion: 'failure', reasons: [...because.map(reasonOf), ...sentences] };
}

function reasonOf({ rule, severity, message, location }: Finding): Reason {
  const { file, line, column } = placeToJson(location);
  return { rule, severity, message, file, line, column };
}

/** Returns the workflow commands that annotate failures in GitHub Actions. */
async function commandsFor(
  failures: readonly Finding[],
  terminal: Terminal,
): Promise<readonly string[]> {
  const { toWorkflowCommands } = await import('../report/surfaces/annotations.ts');
  const { localReport } = await import('./local-report.ts');
  const settings = settle({}, undefined, 'local');
  return toWorkflowCommands(localReport({ runFindings: failures }, settings, terminal)).commands;
}

/** Formats errors without colour, because standard error may not be a terminal. */
const PLAIN = paintOf({ colour: false });

/**
 * Prints why a command does not have a result. With `--format json`, the reasons are printed to
 * standard output as JSON. In all other formats, they are printed to standard error as text, with
 * code frames on a terminal. `trees` lists the trees that may contain the failures, if the failures
 * are not in the working folder. Returns exit code 2.
 */
export async function refuse(
  failures: readonly Finding[],
  given: Pick<Given, 'text' | 'has'>,
  terminal: Terminal,
  trees: readonly Tree[] = [terminal.tree],
): Promise<2> {
  if (given.text('format') === 'json') {
    const findings = failures.map(findingToJson);
    terminal.out(jsonText({ verdict: 'error', ...conclusionOf(2, failures), findings }));
    return 2;
  }
  if (given.text('format') === 'github')
    for (const line of await commandsFor(failures, terminal)) terminal.out(line);
  const { frames } = await textOptions(failures, given, terminal, trees);
  for (const [index, finding] of failures.entries()) {
    const { file, range } = finding.location;
    // A message that already names the file does not need a prefix.
    const isNamed = file === '' || (!range && finding.message.includes(quotedWhole(file)));
    const place = isNamed ? '' : `${placeText(finding.location)}: `;
    const mark = { location: finding.location, label: '', severity: finding.severity };
    const lines = [
      `error: ${place}${finding.message}`,
      ...(frames && index < MAX_FRAMES ? codeFrame([mark], frames, PLAIN) : []),
      ...(finding.help ? [`  ${finding.help}`] : []),
    ];
    terminal.err(lines.join('\n'));
  }
  return 2;
}
