import { quoted } from '../finding/words.ts';
import type { AgentRule } from './rule.ts';
import { coverOf, mappedPatterns, ruleWork } from './tool-patterns.ts';

/**
 * Forbidden rules come before mappings, so a pattern that lies wholly inside them allows nothing
 * (spec 4, 6).
 */
export const alwaysForbidden: AgentRule = {
  id: 'always-forbidden',
  *check({ policy }) {
    if (policy === undefined) return;
    const work = ruleWork();
    for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
      const taking = coverOf(pattern, policy.forbidden, work);
      if (taking === undefined) continue;
      yield {
        at: pattern.place,
        message: `${quoted(pattern.text)} of ${quoted(capability.name)} allows nothing: every name of it is forbidden`,
        help: 'take the pattern out, or narrow the forbidden rule',
        related: taking.map((rule) => ({
          at: rule.pattern.place,
          message: `${taking.length === 1 ? '' : 'in part '}forbidden by ${quoted(rule.pattern.text)}`,
        })),
      };
    }
  },
};
