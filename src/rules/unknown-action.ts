import { nearest } from '../finding/nearest.ts';
import { ownerOf, quoted } from '../finding/words.ts';
import type { AgentRule } from './rule.ts';

/**
 * A mapping to an action that the card does not have makes every tool of it exceed the card
 * (document 000).
 */
export const unknownAction: AgentRule = {
  id: 'unknown-action',
  *check({ card, policy }) {
    if (card === undefined || policy === undefined) return;
    const bounded = card.boundedActions.map((action) => action.value);
    for (const capability of policy.capabilities) {
      for (const action of capability.actions) {
        if (bounded.includes(action.value)) continue;
        const forbidden = card.forbiddenActions.find((one) => one.value === action.value);
        const near = nearest(action.value, bounded);
        const { file, syntax } = card.place.document;
        yield {
          at: action.place,
          message: `the capability ${quoted(capability.name)} names the action ${quoted(action.value)}, which ${forbidden ? `${ownerOf(forbidden.place)} forbids` : 'the card does not declare'}${near ? `; did you mean ${quoted(near)}?` : ''}`,
          help: forbidden
            ? 'take it out of the capability'
            : 'add it to the bounded actions of the card, or name one that is there',
          ...(forbidden && {
            related: [
              { at: forbidden.place, message: `${ownerOf(forbidden.place)} forbids it here` },
            ],
          }),
          ...(!forbidden &&
            !near && {
              fix: {
                title: `add to the bounded actions in ${file}`,
                language: syntax,
                lines:
                  syntax === 'json'
                    ? `${JSON.stringify(action.value)},`
                    : `- ${JSON.stringify(action.value)}`,
              },
            }),
        };
      }
    }
  },
};
