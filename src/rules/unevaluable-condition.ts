import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { blocksOf, CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';
import { brokenConditions } from './trigger-conditions.ts';

const words = wording({
  /**
   * The condition parser provides `reason`. `character` is a position in the condition, starting at
   * 1.
   */
  broken: (condition: string, character: number, reason: string) => ({
    message: `the condition ${quoted(condition)} cannot be evaluated: ${reason} (at character ${character})`,
    help: 'write the name of a field that must be set ("legal_claims_present"), a comparison ("refund_amount > 500"), or several of these joined with "and" and "or"',
  }),
});

/**
 * Reports an invalid condition in a card's trigger. Such a trigger can never fire. This is only a
 * warning, because published cards contain such conditions.
 */
export const unevaluableCondition = {
  id: 'unevaluable-condition',
  severity: 'warning',
  summary: 'The condition of a trigger cannot be evaluated.',
  words,
  kinds: CARDS,
  *check(context) {
    for (const broken of brokenConditions(blocksOf(context).autonomy.get('escalation_triggers')))
      yield { at: broken.at, ...words.broken(broken.condition, broken.character, broken.reason) };
  },
} as const satisfies FileRule;
