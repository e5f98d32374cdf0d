import { wording } from '../finding/finding.ts';
import { listItems } from '../finding/lines.ts';
import { nearest } from '../finding/nearest.ts';
import { ownerOf, quoted } from '../finding/words.ts';
import type { AgentRule } from './rule.ts';

const words = wording({
  undeclared: (capability: string, action: string, meant: string | undefined) => ({
    message: `the capability ${quoted(capability)} lists the action ${quoted(action)}, which the card does not declare${meant ? `; did you mean ${quoted(meant)}?` : ''}`,
    help: 'write a bounded action of the card instead, or add the action to the card if the agent may take it',
  }),
  forbidden: (capability: string, action: string, owner: string, meant: string | undefined) => ({
    message: `the capability ${quoted(capability)} lists the action ${quoted(action)}, which ${owner} forbids${meant ? `; did you mean ${quoted(meant)}?` : ''}`,
    help: 'remove the action from the capability',
  }),
  forbiddenHere: (owner: string) => `${owner} forbids it here`,
});

/**
 * Reports an action that a capability lists but the card does not. All tools in the capability then
 * exceed the card.
 */
export const unknownAction = {
  id: 'unknown-action',
  severity: 'warning',
  summary: 'A capability lists an action that the card does not declare.',
  words,
  *check({ card, policy }) {
    if (card === undefined || policy === undefined) return;
    const bounded = card.boundedActions.map((action) => action.value);
    for (const capability of policy.capabilities) {
      for (const action of capability.actions) {
        if (bounded.includes(action.value)) continue;
        const meant = nearest(action.value, bounded);
        const forbidden = card.forbiddenActions.find(({ value }) => value === action.value);
        if (forbidden !== undefined) {
          const owner = ownerOf(forbidden.place);
          yield {
            at: action.place,
            ...words.forbidden(capability.name, action.value, owner, meant),
            related: [{ at: forbidden.place, message: words.forbiddenHere(owner) }],
          };
          continue;
        }
        const { document } = card.place;
        yield {
          at: action.place,
          ...words.undeclared(capability.name, action.value, meant),
          fix:
            meant === undefined
              ? {
                  title: `add to the bounded actions in ${document.file}`,
                  language: document.syntax,
                  lines: listItems(document, [action.value]),
                }
              : undefined,
        };
      }
    }
  },
} as const satisfies AgentRule;
