import { blocksOf, CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';
import { brokenConditions } from './trigger-conditions.ts';

/**
 * A trigger that nobody can evaluate never fires (spec 4, 5). Published cards have such conditions,
 * so it is a warning.
 */
export const unevaluableCondition: FileRule = {
  id: 'unevaluable-condition',
  kinds: CARDS,
  *check(context) {
    for (const broken of brokenConditions(blocksOf(context).autonomy.get('escalation_triggers'))) {
      yield {
        ...broken,
        help: 'write a field that is set ("legal_claims_present"), a comparison ("refund_amount > 500"), or several joined with "and" and "or"',
      };
    }
  },
};
