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
    help: 'correct the spelling, add the tool to the tool list, or remove the pattern',
  }),
});

/**
 * Reports a mapped pattern that matches no tool in a complete tool list. Such a pattern is probably
 * misspelt or obsolete. Patterns in forbidden rules are not reported, because they normally match
 * nothing.
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
      // Other rules explain why a placeholder or an agent host rule does not match.
      const isExplained = placeholderIn(pattern.text) ?? toolOfCall(pattern.text);
      if (matchesAny(pattern, names) || isExplained !== undefined) continue;
      yield {
        at: pattern.place,
        ...words.unused(pattern.text, capability.name, tools.tools.length),
      };
    }
  },
} as const satisfies AgentRule;
