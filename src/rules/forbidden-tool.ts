import { wording } from '../finding/finding.ts';
import { oneLine, quoted, quotedWhole } from '../finding/words.ts';
import { calledText, type Occurrence } from './occurrence.ts';
import type { WordedRule } from './rule.ts';

/**
 * The rule that forbids a tool. `owner` is the owner of the floor that contains the rule. It is
 * undefined if the rule is in the agent's own files.
 */
interface ForbiddenBy {
  readonly pattern: string;
  readonly severity: string;
  readonly reason: string;
  readonly owner: string | undefined;
}

const words = wording({
  forbidden: (tool: string, by: ForbiddenBy, occurrence: Occurrence) => {
    const called = calledText(occurrence);
    const owner = by.owner === undefined ? '' : ` of ${by.owner}`;
    return {
      message: `${quotedWhole(tool)} ${called === undefined ? '' : `${called}, and `}is forbidden by ${quoted(by.pattern)}${owner} (${by.severity}): ${oneLine(by.reason)}`,
      help: helpFor(by.owner !== undefined, called !== undefined),
    };
  },
  declaredHere: () => 'the tool is declared here',
});

function helpFor(isOfFloor: boolean, wasCalled: boolean): string {
  const take = wasCalled
    ? 'find out why the agent called the tool, then remove the tool from the agent'
    : 'remove the tool from the tool list';
  if (isOfFloor) return `${take}; only an exemption or a change to that rule can allow the tool`;
  return wasCalled
    ? `${take}; change the rule only if the agent should have the tool`
    : `${take}, or change the rule if the agent should have the tool`;
}

export const forbiddenTool = {
  id: 'forbidden-tool',
  severity: 'error',
  summary: 'A tool is forbidden.',
  violation: true,
  words,
} as const satisfies WordedRule;
