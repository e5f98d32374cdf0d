import { distinct, type Reader } from '../../document/reader.ts';
import type { Card } from '../../model/card.ts';
import type { Policy } from '../../model/policy.ts';
import { escalationTriggers } from './parts.ts';
import { POLICY_SECTIONS, readPolicySections } from './policy.ts';

/** Reads an AAP card (document 004), with the policy sections that it may carry (document 001). */
export function readAapCard(top: Reader): { readonly card: Card; readonly policy?: Policy } {
  const envelope = top.get('autonomy_envelope');
  const cardId = top.get('card_id').text();
  const agentId = top.get('agent_id').text();
  const card: Card = {
    generation: 'aap',
    ...(cardId !== undefined && { cardId }),
    ...(agentId !== undefined && { agentId }),
    boundedActions: distinct(envelope.get('bounded_actions').texts()),
    forbiddenActions: distinct(envelope.get('forbidden_actions').texts()),
    triggers: escalationTriggers(envelope.get('escalation_triggers')),
    declaredValues: distinct(top.get('values').get('declared').texts()),
    place: top.place,
    autonomyPlace: envelope.get('bounded_actions').place,
  };
  const carries = POLICY_SECTIONS.some((section) => top.has(section));
  return { card, ...(carries && { policy: readPolicySections(top) }) };
}
