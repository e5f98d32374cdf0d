import { compareFindings } from '../finding/finding.ts';
import { renderEffectiveMarkdown } from '../report/sections/effective.ts';
import { effectiveAnswer } from '../report/surfaces/effective-json.ts';
import { renderEffectiveText } from '../report/surfaces/effective-text.ts';
import { findingToJson } from '../report/surfaces/json.ts';
import { notGiven } from '../report/writing/effective-words.ts';
import { jsonText } from '../report/writing/escape.ts';
import { applySeverities } from '../run/gate-policy/severities.ts';
import { readSubject, SUBJECT_OPTIONS } from './agent-input.ts';
import { readArguments } from './arguments.ts';
import { type Command, formatOf, nowOf } from './command.ts';
import { refuse } from './evaluate.ts';

/** What holds does not depend on the tools that are there. */
const { tools: _, ...OPTIONS } = SUBJECT_OPTIONS;

/**
 * `effective <card|policy>`: what holds for an agent after composing, and which scope and line gave
 * each part (spec 7, 14).
 */
export const effectiveCommand: Command = {
  usage:
    'effective <card|policy> [--card file] [--policy file] [--org file]… [--environment name] [--agent name] [--format text|json|markdown]',
  notes: ['It ends with 0 when it could answer, whatever holds, and with 2 when it could not.'],
  async run(args, terminal) {
    const given = readArguments(args, OPTIONS);
    const format = formatOf(given);
    const subject = await readSubject(given, terminal, nowOf(given));
    const unreadable = subject.agent?.findings.filter((finding) => finding.blocking) ?? [];
    const failures = [...subject.failures, ...unreadable];
    if (!subject.agent || failures.length > 0)
      return refuse([...failures].sort(compareFindings), terminal, format === 'json');
    const denied = notGiven(applySeverities(subject.agent.findings, subject.settings));
    switch (format) {
      case 'json':
        terminal.out(
          jsonText({ ...effectiveAnswer(subject.agent), findings: denied.map(findingToJson) }),
        );
        break;
      case 'markdown':
        terminal.out(renderEffectiveMarkdown(subject.agent, denied));
        break;
      case 'text':
        terminal.out(renderEffectiveText(subject.agent, { colour: terminal.colour }, denied));
        break;
      default:
        format satisfies never;
    }
    return 0;
  },
};
