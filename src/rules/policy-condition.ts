import { Reader } from '../document/reader.ts';
import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { FileRule } from './rule.ts';
import { brokenConditions } from './trigger-conditions.ts';

const words = wording({
  /**
   * The condition parser provides `reason`. `character` is a position in the condition, starting at
   * 1.
   */
  broken: (condition: string, character: number, reason: string) => ({
    message: `the condition ${quoted(condition)} cannot be evaluated: ${reason} (at character ${character})`,
    help: 'write tool_matches(\'mcp__payment__*\'), a comparison such as "tool_count > 50", or several of these joined with "and" and "or"',
  }),
});

/**
 * Reports an invalid condition in a policy's trigger. The trigger can never fire, so the policy is
 * weaker than it looks.
 */
export const policyCondition = {
  id: 'policy-condition',
  severity: 'error',
  summary: "A policy trigger's condition cannot be evaluated.",
  words,
  kinds: ['policy', 'aap-card', 'unified-card'],
  *check({ document }) {
    for (const broken of brokenConditions(Reader.of(document).get('escalation_triggers')))
      yield { at: broken.at, ...words.broken(broken.condition, broken.character, broken.reason) };
  },
} as const satisfies FileRule;
