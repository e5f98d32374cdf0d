import { compareFindings } from '../finding/finding.ts';
import { renderEffectiveMarkdown } from '../report/effective-section.ts';
import { effectiveAnswer, renderEffectiveText } from '../report/effective-text.ts';
import { readArguments } from './arguments.ts';
import { type Command, formatOf, nowOf } from './command.ts';
import { refuse } from './evaluate.ts';
import { readSubject, SUBJECT_OPTIONS } from './subject.ts';

/** `effective <card|policy>`: what holds for an agent after composing, and which scope and line gave each part (spec 7, 14). */
export const effectiveCommand: Command = {
  usage:
    'effective <card|policy> [--card file] [--policy file] [--org file]… [--environment name] [--agent name] [--format text|json|markdown]',
  notes: ['It ends with 0 when it could answer, whatever holds, and with 2 when it could not.'],
  async run(args, terminal) {
    const given = readArguments(args, SUBJECT_OPTIONS);
    const format = formatOf(given);
    const subject = await readSubject(given, terminal, nowOf(given));
    const unreadable = subject.agent?.findings.filter((finding) => finding.blocking) ?? [];
    const failures = [...subject.failures, ...unreadable];
    if (!subject.agent || failures.length > 0) return refuse([...failures].sort(compareFindings), terminal, format === 'json');
    switch (format) {
      case 'json':
        terminal.out(JSON.stringify(effectiveAnswer(subject.agent), null, 2));
        break;
      case 'markdown':
        terminal.out(renderEffectiveMarkdown(subject.agent));
        break;
      case 'text':
        terminal.out(renderEffectiveText(subject.agent, { colour: terminal.colour }));
        break;
      default:
        format satisfies never;
    }
    return 0;
  },
};
