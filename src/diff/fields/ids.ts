import type { Place } from '../../document/document.ts';
import { quoted } from '../../finding/words.ts';
import type { Agent } from '../../model/agent.ts';
import { ownParts } from '../../model/agent.ts';
import type { Card } from '../../model/card.ts';
import type { ChangeDraft } from '../change-draft.ts';

/**
 * Ids that change: neutral by themselves, since the permissions that go with an id are compared
 * with those of the agent that had it.
 */
export function idChanges(base: Agent, head: Agent): readonly ChangeDraft[] {
  const [was, is] = [ownParts(base).card, ownParts(head).card];
  if (!was || !is) return [];
  return [...idChange('agent-id', 'agent_id', was, is), ...idChange('card-id', 'card_id', was, is)];
}

function idChange(
  kind: 'agent-id' | 'card-id',
  key: 'agent_id' | 'card_id',
  was: Card,
  is: Card,
): readonly ChangeDraft[] {
  const [before, after] = [idOf(was, key), idOf(is, key)];
  if (before === after) return [];
  const sentence =
    before === undefined
      ? `the card now states the ${key} ${quoted(after!)}`
      : after === undefined
        ? `the card no longer states its ${key} ${quoted(before)}`
        : `the ${key} changes from ${quoted(before)} to ${quoted(after)}`;
  return [
    {
      direction: 'neutral',
      kind,
      subject: `the ${key}`,
      before: before ?? null,
      after: after ?? null,
      sentence,
      at: placeOf(is, key),
      wasAt: placeOf(was, key),
    },
  ];
}

function idOf(card: Card, key: 'agent_id' | 'card_id'): string | undefined {
  return key === 'agent_id' ? card.agentId : card.cardId;
}

function placeOf({ place }: Card, key: string): Place {
  return { document: place.document, path: [key] };
}
