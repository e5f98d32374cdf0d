import { quoted } from '../finding/words.ts';
import type { AgentRule } from './rule.ts';
import { mappedPatterns } from './tool-patterns.ts';

/**
 * A mapping that meets no tool of a complete list is a misspelling or a leftover. Prohibitions are
 * not asked: they are meant to meet nothing.
 */
export const unusedPattern: AgentRule = {
  id: 'unused-pattern',
  *check({ policy, tools }) {
    if (policy === undefined || tools === undefined || !tools.complete) return;
    const count = tools.tools.length;
    const names = tools.tools.flatMap((tool) => [tool.canonical, ...tool.aliases]);
    const none =
      count === 1 ? 'does not match the only tool' : `matches none of the ${count} tools`;
    for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
      if (names.some((name) => pattern.spellings.some((spelling) => spelling.matches(name))))
        continue;
      yield {
        at: pattern.place,
        message: `${quoted(pattern.text)} of ${quoted(capability.name)} ${none}`,
        help: 'mend the spelling, or take the pattern out',
      };
    }
  },
};
