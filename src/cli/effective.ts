import { compareFindings } from '../finding/finding.ts';
import { findingToJson } from '../report/sections/finding-json.ts';
import {
  effectiveAnswer,
  renderEffectiveMarkdown,
  renderEffectiveText,
} from '../report/surfaces/answers/effective.ts';
import { notGranted } from '../report/writing/effective-words.ts';
import { jsonText } from '../report/writing/escape.ts';
import { select } from '../run/judge-agent.ts';
import { readSubject, SUBJECT_OPTIONS } from './agent-input.ts';
import { readArguments } from './arguments.ts';
import { type Command, formatOf, nowOf } from './command.ts';
import { refuse } from './evaluate.ts';

/** The effective policy does not depend on tools. */
const { tools: _, ...OPTIONS } = SUBJECT_OPTIONS;

/**
 * `effective <card|policy>`: the effective policy of an agent, and the scope and line that sets each
 * part.
 */
export const effectiveCommand: Command = {
  usage:
    'effective <card|policy> [--card file] [--policy file] [--org file]… [--environment name] [--agent name] [--format text|json|markdown]',
  notes: ['Exit code: 0 when the question could be answered, 2 when it could not.'],
  async run(args, terminal) {
    const given = readArguments(args, OPTIONS);
    const format = formatOf(given);
    const subject = await readSubject(given, terminal, nowOf(given));
    const unreadable = subject.agent?.findings.filter((finding) => finding.blocking) ?? [];
    const failures = [...subject.failures, ...unreadable];
    if (!subject.agent || failures.length > 0)
      return refuse([...failures].sort(compareFindings), terminal, format === 'json');
    const denied = notGranted(select(subject.agent.findings, subject.settings));
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
