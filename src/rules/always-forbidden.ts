import { quoted } from '../finding/words.ts';
import type { AgentRule } from './rule.ts';
import { capabilityPatterns, forbiddenPatterns, isInside, ruleBudget, takenBy } from './tool-patterns.ts';

/** Forbidden rules come before mappings, so a pattern that lies wholly inside them allows nothing (spec 4, 6). */
export const alwaysForbidden: AgentRule = {
  id: 'always-forbidden',
  *check({ policy }) {
    const forbidden = policy?.forbidden ?? [];
    if (policy === undefined || forbidden.length === 0) return;
    const budget = ruleBudget();
    for (const { capability, pattern } of capabilityPatterns(policy.capabilities)) {
      if (!isInside(pattern, forbiddenPatterns(forbidden), budget)) continue;
      const taking = takenBy(pattern, forbidden, (rule) => rule.pattern, budget);
      yield {
        at: pattern.place,
        message: `${quoted(pattern.text)} of ${quoted(capability.name)} allows nothing: every name of it is forbidden`,
        help: 'take the pattern out, or narrow the forbidden rule',
        related: taking.slice(0, 5).map((rule) => ({ at: rule.pattern.place, message: `forbidden by ${quoted(rule.pattern.text)}` })),
      };
    }
  },
};
