import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { AgentRule } from './rule.ts';
import { coverOf, mappedPatterns, ruleWork } from './tool-patterns.ts';

const words = wording({
  forbidden: (pattern: string, capability: string) => ({
    message: `the pattern ${quoted(pattern)} in the capability ${quoted(capability)} allows nothing, because every name that it matches is forbidden`,
    help: 'remove the pattern, or narrow the forbidden rule if some of these tools should be allowed',
  }),
  forbiddenBy: (pattern: string, isWhole: boolean) =>
    `${isWhole ? '' : 'partly '}forbidden by ${quoted(pattern)}`,
});

/**
 * Reports a mapped pattern that has no effect because forbidden rules, which take precedence, match
 * all of its names.
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
