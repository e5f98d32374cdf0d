import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /** `what` describes the calls, such as `every shell command`. */
  rule: (rule: string, what: string) => ({
    message: `the rule ${quoted(rule)} allows ${what}`,
    help: 'replace the rule with narrower rules for the calls that the agent needs',
  }),
});

export const allowsEverything = {
  id: 'allows-everything',
  severity: 'warning',
  summary: 'A permission rule allows everything that a powerful tool can do.',
  security: 'high',
  words,
} as const satisfies WordedRule;
