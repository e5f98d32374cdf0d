import type { Agent } from './agent.ts';
import { ownParts } from './agent.ts';
import type { Card } from './card.ts';

/** By what key a card says whose it is, and what it says there. */
export interface StatedId {
  readonly key: 'agent_id' | 'card_id';
  readonly value: string;
}

/**
 * Who an agent is by its card: its `agent_id`, and only without one its `card_id`; nothing where it
 * has no card, or one without an id.
 */
export function statedId(card: Pick<Card, 'agentId' | 'cardId'> | undefined): StatedId | undefined {
  if (card?.agentId !== undefined) return { key: 'agent_id', value: card.agentId };
  if (card?.cardId !== undefined) return { key: 'card_id', value: card.cardId };
  return undefined;
}

/** The id that an agent's own card states; a floor gives none. */
export function idOfAgent(agent: Pick<Agent, 'card' | 'policy' | 'own'>): StatedId | undefined {
  return statedId(ownParts(agent).card);
}

/**
 * An id as a key of maps: `exact` tells all spellings apart, `loose` none that a person would read
 * as the same.
 */
export function idKey({ key, value }: StatedId, spelling: 'exact' | 'loose'): string {
  return `${key}\n${spelling === 'exact' ? value : looseSpelling(value)}`;
}

/**
 * Without case, surrounding and repeated white space, and the choice among forms of one character,
 * such as composed and full-width ones.
 */
export function looseSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
