import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { AgentRule } from './rule.ts';
import { coverOf, mappedPatterns, ruleWork } from './tool-patterns.ts';

const words = wording({
  forbidden: (pattern: string, capability: string) => ({
    message: `the pattern ${quoted(pattern)} of the capability ${quoted(capability)} allows nothing, because every matching name is forbidden`,
    help: 'remove the pattern, or narrow the forbidden rule if some of these tools should be allowed',
  }),
  forbiddenBy: (pattern: string, isWhole: boolean) =>
    `${isWhole ? '' : 'partly '}forbidden by ${quoted(pattern)}`,
});

/**
 * Reports a mapped pattern that has no effect. Forbidden rules match all of its names, and take
 * precedence.
 */
export const alwaysForbidden = {
  id: 'always-forbidden',
  severity: 'warning',
  summary: 'Every name that a mapped pattern matches is forbidden.',
  words,
  *check({ policy }) {
    if (policy === undefined) return;
    const work = ruleWork();
    for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
      const covering = coverOf(pattern, policy.forbidden, work);
      if (covering === undefined) continue;
      yield {
        at: pattern.place,
        ...words.forbidden(pattern.text, capability.name),
        related: covering.map((rule) => ({
          at: rule.pattern.place,
          message: words.forbiddenBy(rule.pattern.text, covering.length === 1),
        })),
      };
    }
  },
} as const satisfies AgentRule;
