import { quoted } from '../finding/words.ts';
import { type ForbiddenRule, RULE_SEVERITIES } from '../model/policy.ts';
import type { AgentRule } from './rule.ts';
import { forbiddenPatterns, isInside, ruleBudget, takenBy } from './tool-patterns.ts';

/** A rule adds nothing where others of the same or a higher severity forbid all its names already (spec 4). */
export const redundantForbidden: AgentRule = {
  id: 'redundant-forbidden',
  *check({ policy }) {
    const rules = policy?.forbidden ?? [];
    const budget = ruleBudget();
    // What was found redundant counts for nothing any more, so that of two equal rules one stays.
    const redundant = new Set<ForbiddenRule>();
    for (const rule of [...rules].reverse()) {
      const others = rules.filter((other) => other !== rule && !redundant.has(other) && rank(other) <= rank(rule));
      if (isInside(rule.pattern, forbiddenPatterns(others), budget)) redundant.add(rule);
    }
    for (const rule of rules) {
      if (!redundant.has(rule)) continue;
      const others = rules.filter((other) => !redundant.has(other) && rank(other) <= rank(rule));
      const taking = takenBy(rule.pattern, others, (other) => other.pattern, budget);
      yield {
        at: rule.pattern.place,
        message: `${quoted(rule.pattern.text)} is forbidden already by ${taking
          .slice(0, 3)
          .map((other) => quoted(other.pattern.text))
          .join(', ')}`,
        help: 'take it out, or keep it for its reason alone',
        related: taking.slice(0, 5).map((other) => ({ at: other.pattern.place, message: `forbids the same names as ${other.severity}` })),
      };
    }
  },
};

function rank(rule: ForbiddenRule): number {
  return RULE_SEVERITIES.indexOf(rule.severity);
}
