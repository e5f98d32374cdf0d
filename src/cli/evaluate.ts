import type { Terminal } from '../adapters/process/terminal.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { AgentReport } from '../report/report.ts';
import { findingToJson } from '../report/sections/finding-json.ts';
import { renderEvaluationText } from '../report/surfaces/answers/evaluate.ts';
import { renderSummary } from '../report/surfaces/summary.ts';
import { jsonText } from '../report/writing/escape.ts';
import { placeText } from '../report/writing/links.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import { evaluateAgent } from '../run/evaluate-agent.ts';
import type { Settings } from '../settings/settings.ts';
import { readSubject } from './agent-input.ts';
import { readArguments } from './arguments.ts';
import { type Command, formatOf, nowOf } from './command.ts';
import { localReport } from './local-report.ts';

/** `evaluate <card|policy>`: evaluates one agent against declared tools. */
export const evaluateCommand: Command = {
  name: 'evaluate',
  positionals: '<card|policy>',
  async run(args, terminal) {
    const given = readArguments(args, 'evaluate');
    const format = formatOf(given);
    const now = nowOf(given);
    const context = given.value('context') ?? 'cicd';
    const minCoverage = given.value('min-coverage');
    const subject = await readSubject(given, terminal, now);
    const settings: Settings = {
      ...subject.settings,
      ...(minCoverage !== undefined && { minCoverage }),
    };
    if (!subject.agent) return refuse(subject.failures, terminal, format === 'json');
    const report = evaluateAgent(subject.agent, subject.ofFiles, settings, {
      now,
      context,
      elapsed: terminal.elapsed,
    });
    const failures = [...subject.failures, ...notJudged(report, terminal)];
    if (failures.length > 0) return refuse(failures, terminal, format === 'json');
    switch (format) {
      case 'json':
        terminal.out(jsonText(report.response));
        for (const finding of report.findings.filter(isAboutFiles))
          terminal.err(`${finding.severity}: ${finding.message} [${finding.rule}]`);
        break;
      case 'markdown':
        terminal.out(
          renderSummary(
            localReport(
              {
                agents: [report],
                ...(given.text('now') !== undefined && { now }),
              },
              settings,
              terminal,
            ),
          ),
        );
        break;
      case 'text':
        terminal.out(renderEvaluationText(report, { colour: terminal.colour }).trimEnd());
        break;
      default:
        format satisfies never;
    }
    if (report.verdict === 'fail' || report.verdict === 'error') return 1;
    return given.has('strict') && report.verdict === 'warn' ? 1 : 0;
  },
};

/** Findings that the response of the policy API has no place for. */
export function isAboutFiles(finding: Finding): boolean {
  return finding.severity !== 'note' && finding.tool === undefined;
}

/**
 * Mnemom's "Policy API" answers 404 where there is no policy; a list that names no tool could only
 * pass by accident (docs/reference/evaluation.md#what-is-governed).
 */
export function notJudged(
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
 * Reports why there is no answer: as JSON on standard output where that was asked for, otherwise in
 * words on standard error.
 */
export function refuse(failures: readonly Finding[], terminal: Terminal, json: boolean): 2 {
  if (json) terminal.out(jsonText({ verdict: 'error', findings: failures.map(findingToJson) }));
  else {
    for (const finding of failures) {
      const { file, range } = finding.location;
      // A sentence that names the file itself does not need it in front too.
      const isNamed = file === '' || (!range && finding.message.includes(quotedWhole(file)));
      const place = isNamed ? '' : `${placeText(finding.location)}: `;
      terminal.err(`error: ${place}${finding.message}${finding.help ? `\n  ${finding.help}` : ''}`);
    }
  }
  return 2;
}
