import { ownerOf } from '../finding/words.ts';
import type { Card } from '../model/card.ts';
import type { Capability, ForbiddenRule, Policy } from '../model/policy.ts';
import type { NameDecision } from './decide.ts';
import { forbiddenRule, mappingRule } from './decision/alignment.ts';
import { decisionOf } from './decision/decide.ts';

/**
 * Returns the decision for a call in a trace that names an action instead of a tool. Returns
 * undefined if neither the card nor a floor lists the action.
 */
export function decideAction(
  action: string,
  card: Card | undefined,
  forbiddenByFloor: Policy['forbiddenActions'] = [],
): NameDecision | undefined {
  const forbidden = [...(card?.forbiddenActions ?? []), ...forbiddenByFloor].find(
    ({ value }) => value === action,
  );
  if (forbidden) {
    const rule: ForbiddenRule = {
      pattern: { text: action, place: forbidden.place, spellings: [] },
      reason: `${ownerOf(forbidden.place)} forbids this action`,
      severity: 'critical',
      place: forbidden.place,
    };
    const limit = forbiddenRule(rule);
    const decision = decisionOf([limit], [limit], [limit]);
    return { decision, forbidden: [rule], alsoMapped: [], exceeded: [] };
  }
  const bounded = card?.boundedActions.find(({ value }) => value === action);
  if (bounded === undefined) return undefined;
  const capability: Capability = {
    name: action,
    patterns: [],
    actions: [bounded],
    binding: 'declared',
    place: bounded.place,
  };
  const pattern = { text: action, place: bounded.place, spellings: [] };
  const mapping = mappingRule(capability, pattern, []);
  const decision = decisionOf([mapping], [], [mapping]);
  return { decision, forbidden: [], capability, alsoMapped: [], exceeded: [] };
}
