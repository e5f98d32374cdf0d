import { digits } from '../document/digits.ts';
import { type Fix, wording } from '../finding/finding.ts';
import { counted, listed, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** How many tools the message names before it counts the rest. */
const MAX_NAMED = 10;

const words = wording({
  undeclared: (tools: readonly { readonly name: string; readonly calls: number }[]) => ({
    message: `${counted(tools.length, 'tool was', 'tools were')} called but ${tools.length === 1 ? 'is' : 'are'} not in the tool list: ${listed(
      tools.map(({ name, calls }) => `${quotedWhole(name)} (${digits(calls)})`),
      MAX_NAMED,
    )}`,
    help: 'add them to the tool list if the agent should have them; otherwise remove them from the agent',
  }),
});

export const calledNotDeclared = {
  id: 'called-not-declared',
  severity: 'warning',
  summary: 'A tool was called that no tool list declares.',
  words,
} as const satisfies WordedRule;

/** The tools to add to the tool list, one name on each line. */
export function declaringFix(tools: readonly { readonly name: string }[]): Fix {
  return {
    title: 'add to the tool list',
    language: 'text',
    lines: tools.map(({ name }) => name).join('\n'),
  };
}
