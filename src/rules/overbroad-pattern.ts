import { scopeOf } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { breadthOf } from '../pattern/breadth.ts';
import type { AgentRule } from './rule.ts';
import { mappedPatterns } from './tool-patterns.ts';

const words = wording({
  overbroad: (pattern: string, capability: string, breadth: 'everything' | 'server') => ({
    message: `the pattern ${quoted(pattern)} of the capability ${quoted(capability)} maps ${breadth === 'everything' ? 'every tool' : 'every tool of a server'}, including tools added later, although the policy denies unmapped tools`,
    help: 'list the tools by name, or use a pattern with a prefix that their names share',
  }),
});

/**
 * Reports a pattern that maps every tool, or every tool on a server, in a policy that denies
 * unmapped tools. With such a pattern, almost no tool remains unmapped.
 */
export const overbroadPattern = {
  id: 'overbroad-pattern',
  severity: 'note',
  summary:
    'A pattern maps every tool, or every tool of a server, although unmapped tools are denied.',
  security: 'low',
  words,
  *check({ policy }) {
    if (policy === undefined || (policy.defaults.unmappedAction?.value ?? 'deny') !== 'deny')
      return;
    const floor = policy.defaults.unmappedAction;
    for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
      const breadth = breadthOf(pattern.text);
      // If a floor denies unmapped tools, `weakens-org` reports the same problem.
      if (breadth === 'less' || (floor && scopeOf(floor.place) !== scopeOf(pattern.place)))
        continue;
      yield { at: pattern.place, ...words.overbroad(pattern.text, capability.name, breadth) };
    }
  },
} as const satisfies AgentRule;
