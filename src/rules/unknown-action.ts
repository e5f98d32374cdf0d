import type { Place } from '../document/document.ts';
import { type Fix, wording } from '../finding/finding.ts';
import { listItems, otherValue } from '../finding/lines.ts';
import { distance, nearest } from '../finding/nearest.ts';
import { ownerOf, quoted } from '../finding/words.ts';
import type { Card } from '../model/card.ts';
import type { Capability } from '../model/policy.ts';
import type { AgentRule } from './rule.ts';

const words = wording({
  undeclared: (capability: string, action: string, meant: string | undefined) => ({
    message: `the capability ${quoted(capability)} lists the action ${quoted(action)}, which the card does not declare${meantText(meant)}`,
    help:
      meant === undefined
        ? "use one of the card's bounded actions instead, or add the action to the card if the agent may take it"
        : `write ${quoted(meant)} if that is what you meant; otherwise, use another of the card's bounded actions`,
  }),
  forbidden: (capability: string, action: string, owner: string, meant: string | undefined) => ({
    message: `the capability ${quoted(capability)} lists the action ${quoted(action)}, which ${owner} forbids${meantText(meant)}`,
    help: 'remove the action from the capability',
  }),
  forbiddenHere: (owner: string) => `${owner} forbids the action here`,
});

function meantText(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean ${quoted(meant)}?`;
}

/**
 * The number of letters for each edit between an action and its misspelling. Short words, such as
 * `send` and `read`, are often within two edits although they mean different actions.
 */
const LETTERS_PER_EDIT = 4;

/**
 * Returns the bounded action that an action in a capability probably misspells. Returns undefined
 * if the action is bounded itself. An action that the capability also lists is not meant.
 */
export function meantAction(
  action: string,
  capability: Pick<Capability, 'actions'>,
  card: Pick<Card, 'boundedActions'>,
): string | undefined {
  const bounded = card.boundedActions.map(({ value }) => value);
  if (bounded.includes(action)) return undefined;
  const listed = new Set(capability.actions.map(({ value }) => value));
  const meant = nearest(
    action,
    bounded.filter((other) => !listed.has(other)),
  );
  const shorter = Math.min(action.length, meant?.length ?? 0);
  const isNear =
    meant !== undefined &&
    distance(action.toLowerCase(), meant.toLowerCase()) <= shorter / LETTERS_PER_EDIT;
  return isNear ? meant : undefined;
}

/** Creates a fix that writes the meant action in a capability instead of the misspelt one. */
export function meantActionFix(at: Place, meant: string): Fix | undefined {
  return otherValue(at, meant, `write ${quoted(meant)} in ${at.document.file}`);
}

/**
 * Reports an action that a capability lists but the card does not. All tools in the capability then
 * exceed what the card permits.
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
        const meant = meantAction(action.value, capability, card);
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
              : meantActionFix(action.place, meant),
        };
      }
    }
  },
} as const satisfies AgentRule;
