import { compareFindings } from '../finding/finding.ts';
import { findingToJson } from '../report/sections/finding-json.ts';
import {
  effectiveAnswer,
  renderEffectiveMarkdown,
  renderEffectiveText,
} from '../report/surfaces/answers/effective.ts';
import { notGranted } from '../report/writing/effective-words.ts';
import { jsonText } from '../report/writing/escape.ts';
import { applySeverities } from '../run/gate-policy/severities.ts';
import { readAgentInput } from './agent-input.ts';
import { readArguments } from './arguments.ts';
import { type Command, formatOf, nowOf } from './command.ts';
import { refuse } from './evaluate.ts';

/**
 * `effective <card|policy|list>` shows an agent's effective policy. Each part is shown with the
 * scope and the line that set it.
 */
export const effectiveCommand: Command = {
  name: 'effective',
  positionals: '<card|policy|list>',
  notes: ['Exit code: 0 on success, 2 if the files could not be read.'],
  async run(args, terminal) {
    const given = readArguments(args, 'effective');
    const format = formatOf(given);
    const input = await readAgentInput(given, terminal, nowOf(given));
    const unreadable = input.agent?.findings.filter((finding) => finding.blocking) ?? [];
    const failures = [...input.failures, ...unreadable];
    if (!input.agent || failures.length > 0)
      return refuse([...failures].sort(compareFindings), terminal, format === 'json');
    const denied = notGranted(applySeverities(input.agent.findings, input.settings));
    switch (format) {
      case 'json':
        terminal.out(
          jsonText({ ...effectiveAnswer(input.agent), findings: denied.map(findingToJson) }),
        );
        break;
      case 'markdown':
        terminal.out(renderEffectiveMarkdown(input.agent, denied));
        break;
      case 'text':
        terminal.out(renderEffectiveText(input.agent, { colour: terminal.colour }, denied));
        break;
      default:
        format satisfies never;
    }
    return 0;
  },
};
