import { quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

/**
 * Of an action that is allowed and forbidden at once nobody can say what the agent may do (spec 4).
 */
export const actionBoundedAndForbidden: FileRule = {
  id: 'action-bounded-and-forbidden',
  kinds: CARDS,
  *check({ card }) {
    const forbiddenActions = new Map(
      card?.forbiddenActions.map((action) => [action.value, action]),
    );
    for (const bounded of card?.boundedActions ?? []) {
      const forbidden = forbiddenActions.get(bounded.value);
      if (forbidden === undefined) continue;
      yield {
        at: bounded.place,
        message: `the action ${quoted(bounded.value)} is both bounded and forbidden`,
        help: 'take it out of "bounded_actions" if the agent must not take it, else out of "forbidden_actions"',
        related: [{ at: forbidden.place, message: `${quoted(bounded.value)} is forbidden here` }],
      };
    }
  },
};
