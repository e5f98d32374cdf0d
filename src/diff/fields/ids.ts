import type { Place } from '../../document/document.ts';
import { quoted } from '../../finding/words.ts';
import type { Agent } from '../../model/agent.ts';
import { ownParts } from '../../model/agent.ts';
import type { Card } from '../../model/card.ts';
import type { ChangeDraft } from '../change-draft.ts';

/**
 * Returns the changes to `agent_id` and `card_id`. They are neutral, because an id alone grants no
 * permissions. An agent that takes over another agent's id is also compared with that agent.
 */
export function idChanges(base: Agent, head: Agent): readonly ChangeDraft[] {
  const [before, after] = [ownParts(base).card, ownParts(head).card];
  if (!before || !after) return [];
  return [
    ...idChange('agent-id', 'agent_id', before, after),
    ...idChange('card-id', 'card_id', before, after),
  ];
}

function idChange(
  kind: 'agent-id' | 'card-id',
  key: 'agent_id' | 'card_id',
  base: Card,
  head: Card,
): readonly ChangeDraft[] {
  const [before, after] = [idOf(base, key), idOf(head, key)];
  if (before === after) return [];
  return [
    {
      direction: 'neutral',
      kind,
      subject: `the ${key}`,
      before: before ?? null,
      after: after ?? null,
      sentence: sentenceOf(key, before, after),
      at: placeOf(head, key),
      wasAt: placeOf(base, key),
    },
  ];
}

function sentenceOf(key: string, before: string | undefined, after: string | undefined): string {
  if (after === undefined) return `the card no longer has the ${key} ${quoted(before ?? '')}`;
  if (before === undefined) return `the card now has the ${key} ${quoted(after)}`;
  return `the ${key} is now ${quoted(after)} instead of ${quoted(before)}`;
}

function idOf(card: Card, key: 'agent_id' | 'card_id'): string | undefined {
  return key === 'agent_id' ? card.agentId : card.cardId;
}

function placeOf({ place }: Card, key: string): Place {
  return { document: place.document, path: [key] };
}
