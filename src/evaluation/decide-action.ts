import { ownerOf } from '../finding/words.ts';
import type { Card } from '../model/card.ts';
import type { Capability, ForbiddenRule, Policy } from '../model/policy.ts';
import type { NameDecision } from './decide.ts';

/** A name that stands where actions stand is the card's own word, when the card has it (spec 8). */
export function decideAction(
  action: string,
  card: Card | undefined,
  ofFloor: Policy['forbiddenActions'] = [],
): NameDecision | undefined {
  const forbidden = [...(card?.forbiddenActions ?? []), ...ofFloor].find(
    (one) => one.value === action,
  );
  if (forbidden) {
    const rule: ForbiddenRule = {
      pattern: { text: action, place: forbidden.place, spellings: [] },
      reason: `${ownerOf(forbidden.place)} forbids this action`,
      severity: 'critical',
      place: forbidden.place,
    };
    return { forbidden: [rule], alsoMapped: [], exceeded: [] };
  }
  const bounded = card?.boundedActions.find((one) => one.value === action);
  if (bounded === undefined) return undefined;
  const capability: Capability = {
    name: action,
    patterns: [],
    actions: [bounded],
    binding: 'declared',
    place: bounded.place,
  };
  return { forbidden: [], capability, alsoMapped: [], exceeded: [] };
}
