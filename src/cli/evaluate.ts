import type { Terminal } from '../adapters/process/terminal.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { AgentReport } from '../report/report.ts';
import { renderEvaluationText } from '../report/surfaces/answers/evaluate.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import { evaluateAgent } from '../run/evaluate-agent.ts';
import type { Settings } from '../settings/settings.ts';
import { printAnswer } from './agent-answer.ts';
import { readAgentInput } from './agent-input.ts';
import { readArguments } from './arguments.ts';
import { type Command, nowOf, reportFormatOf } from './command.ts';
import { refuse } from './conclusion.ts';
import { textOptions } from './frames.ts';
import { located } from './located.ts';

/** `evaluate <card|policy|list>` checks an agent against its declared tools. */
export const evaluateCommand: Command = {
  name: 'evaluate',
  positionals: '<card|policy|list>',
  example: 'agents/support --tools tools.json',
  async run(args, outer) {
    const { given, terminal } = await located(readArguments(args, 'evaluate'), outer);
    const format = reportFormatOf(given);
    const now = nowOf(given);
    const context = given.value('context') ?? 'cicd';
    const minCoverage = given.value('min-coverage');
    const input = await readAgentInput(given, terminal, now);
    const settings: Settings = {
      ...input.settings,
      ...(minCoverage !== undefined && { minCoverage }),
    };
    if (!input.agent) return refuse(input.failures, given, terminal);
    const report = evaluateAgent(input.agent, input.fileFindings, settings, {
      now,
      context,
      elapsed: terminal.elapsed,
    });
    const failures = [...input.failures, ...notEvaluated(report, terminal)];
    if (failures.length > 0) return refuse(failures, given, terminal);
    const options = await textOptions(report.findings, given, terminal);
    const { response } = report;
    const renderText = (): string => renderEvaluationText(report, options).trimEnd();
    return printAnswer(
      { report, settings, response: response ?? {}, renderText },
      given,
      terminal,
      format,
    );
  },
};

/**
 * Returns the reasons why an agent was not evaluated, such as unreadable files or a missing policy.
 * An agent without a policy would pass by accident (docs/reference/evaluation.md#what-is-governed).
 * Mnemom's policy API responds to such a request with 404.
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
