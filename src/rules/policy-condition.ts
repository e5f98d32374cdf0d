import { Reader } from '../document/reader.ts';
import type { FileRule } from './rule.ts';
import { brokenConditions } from './trigger-conditions.ts';

/** A trigger of a policy that can never fire is a hole in the policy (spec 4, 5). */
export const policyCondition: FileRule = {
  id: 'policy-condition',
  kinds: ['policy', 'aap-card', 'unified-card'],
  *check({ document }) {
    for (const broken of brokenConditions(Reader.of(document).get('escalation_triggers'))) {
      yield {
        ...broken,
        help: 'write tool_matches(\'mcp__payment__*\'), a comparison such as "tool_count > 50", or several joined with "and" and "or"',
      };
    }
  },
};
