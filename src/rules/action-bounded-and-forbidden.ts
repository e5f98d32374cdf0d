import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  both: (action: string) => ({
    message: `the action ${quoted(action)} is both bounded and forbidden`,
    help: 'remove the action from "bounded_actions" if the agent must not take it; otherwise remove it from "forbidden_actions"',
  }),
  forbiddenHere: (action: string) => `${quoted(action)} is forbidden here`,
});

/**
 * Reports an action that a card lists as both bounded and forbidden. It is unclear whether the
 * agent may perform the action.
 */
export const actionBoundedAndForbidden = {
  id: 'action-bounded-and-forbidden',
  severity: 'error',
  summary: 'An action is both bounded and forbidden.',
  words,
  parts: ['card'],
  *check({ card }) {
    const forbiddenActions = new Map(
      card?.forbiddenActions.map((action) => [action.value, action]),
    );
    for (const bounded of card?.boundedActions ?? []) {
      const forbidden = forbiddenActions.get(bounded.value);
      if (forbidden === undefined) continue;
      yield {
        at: bounded.place,
        ...words.both(bounded.value),
        related: [{ at: forbidden.place, message: words.forbiddenHere(bounded.value) }],
      };
    }
  },
} as const satisfies FileRule;
