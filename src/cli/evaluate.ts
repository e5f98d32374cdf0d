import type { Terminal } from '../adapters/process/terminal.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { AgentReport } from '../report/report.ts';
import { findingToJson } from '../report/sections/finding-json.ts';
import { renderEvaluationText } from '../report/surfaces/answers/evaluate.ts';
import { codeFrame, MAX_FRAMES } from '../report/writing/code-frame.ts';
import { type Frames, paintOf } from '../report/writing/colour.ts';
import { jsonText } from '../report/writing/escape.ts';
import { placeText } from '../report/writing/links.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import { evaluateAgent } from '../run/evaluate-agent.ts';
import type { Settings } from '../settings/settings.ts';
import { printAnswer } from './agent-answer.ts';
import { readAgentInput } from './agent-input.ts';
import { readArguments } from './arguments.ts';
import { type Command, formatOf, nowOf } from './command.ts';
import { textOptions } from './frames.ts';

/** Errors go to standard error, which need not be the terminal of the answer: without colours. */
const PLAIN = paintOf({ colour: false });

/** `evaluate <card|policy|list>` checks one agent against the tools that it declares. */
export const evaluateCommand: Command = {
  name: 'evaluate',
  positionals: '<card|policy|list>',
  example: 'agents/support --tools tools.json',
  async run(args, terminal) {
    const given = readArguments(args, 'evaluate');
    const format = formatOf(given);
    const now = nowOf(given);
    const context = given.value('context') ?? 'cicd';
    const minCoverage = given.value('min-coverage');
    const input = await readAgentInput(given, terminal, now);
    const settings: Settings = {
      ...input.settings,
      ...(minCoverage !== undefined && { minCoverage }),
    };
    if (!input.agent) {
      const { frames } = await textOptions(input.failures, given, terminal);
      return refuse(input.failures, terminal, format === 'json', frames);
    }
    const report = evaluateAgent(input.agent, input.fileFindings, settings, {
      now,
      context,
      elapsed: terminal.elapsed,
    });
    const failures = [...input.failures, ...notEvaluated(report, terminal)];
    const options = await textOptions([...failures, ...report.findings], given, terminal);
    if (failures.length > 0) return refuse(failures, terminal, format === 'json', options.frames);
    const { response } = report;
    const renderText = (): string => renderEvaluationText(report, options).trimEnd();
    return printAnswer({ report, settings, response, renderText }, given, terminal, format);
  },
};

/**
 * Returns the reasons why an agent was not evaluated: unreadable files, or a missing policy. An
 * agent without a policy would pass only by accident
 * (docs/reference/evaluation.md#what-is-governed). Mnemom's policy API answers such a request with
 * 404.
 */
export function notEvaluated(
  report: AgentReport,
  terminal: Pick<Terminal, 'command'>,
): readonly Finding[] {
  const blocking = report.findings.filter((finding) => finding.blocking);
  if (blocking.length > 0) return blocking;
  if (report.evaluation?.governed) return [];
  const file = report.agent.card?.place.document.file ?? '';
  return [findingIn(couldNotEvaluate, file, couldNotEvaluate.words.noPolicy(terminal.command))];
}

/**
 * Prints why a command has no result. With `json` set, it prints JSON on standard output, and
 * otherwise text on standard error, with code frames if `frames` is given. Returns exit code 2.
 */
export function refuse(
  failures: readonly Finding[],
  terminal: Terminal,
  json: boolean,
  frames?: Frames,
): 2 {
  if (json) terminal.out(jsonText({ verdict: 'error', findings: failures.map(findingToJson) }));
  else {
    for (const [index, finding] of failures.entries()) {
      const { file, range } = finding.location;
      // A message that already names the file needs no prefix.
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
  }
  return 2;
}
