import { wording } from '../finding/finding.ts';
import { counted, quoted } from '../finding/words.ts';
import { placeholderIn } from '../model/placeholder.ts';
import { matchesAny } from '../model/policy.ts';
import { toolOfCall } from './call-pattern.ts';
import type { AgentRule } from './rule.ts';
import { mappedPatterns } from './tool-patterns.ts';

const words = wording({
  unused: (pattern: string, capability: string, tools: number) => ({
    message: `the pattern ${quoted(pattern)} in the capability ${quoted(capability)} ${tools === 1 ? 'does not match the only tool' : `matches none of the ${counted(tools, 'tool')}`} in the tool list`,
    help: 'correct the spelling, or remove the pattern',
  }),
});

/**
 * Reports a mapped pattern that matches no tool of a complete tool list, because it is probably
 * misspelt or a leftover. Patterns of forbidden rules normally match nothing, so they are not
 * reported.
 */
export const unusedPattern = {
  id: 'unused-pattern',
  severity: 'note',
  summary: 'A pattern matches no tool in a complete tool list.',
  words,
  *check({ policy, tools }) {
    if (policy === undefined || tools === undefined || !tools.complete) return;
    const names = tools.tools.flatMap((tool) => [tool.canonical, ...tool.aliases]);
    for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
      // Other rules say why a placeholder, or a rule of an agent host, matches nothing.
      const isExplained = placeholderIn(pattern.text) ?? toolOfCall(pattern.text);
      if (matchesAny(pattern, names) || isExplained !== undefined) continue;
      yield {
        at: pattern.place,
        ...words.unused(pattern.text, capability.name, tools.tools.length),
      };
    }
  },
} as const satisfies AgentRule;
