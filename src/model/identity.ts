import type { Agent } from './agent.ts';
import { ownParts } from './agent.ts';
import type { Card } from './card.ts';

/** An id that a card states, with the key under which it is written. */
export interface StatedId {
  readonly key: 'agent_id' | 'card_id';
  readonly value: string;
}

/**
 * Returns the id that a card states: its `agent_id`, or its `card_id` if it has no `agent_id`.
 * Returns undefined if there is no card, or the card has neither.
 */
export function statedId(card: Pick<Card, 'agentId' | 'cardId'> | undefined): StatedId | undefined {
  if (card?.agentId !== undefined) return { key: 'agent_id', value: card.agentId };
  if (card?.cardId !== undefined) return { key: 'card_id', value: card.cardId };
  return undefined;
}

/** Returns the id that an agent's own card states. The cards of floors are ignored. */
export function idOfAgent(agent: Pick<Agent, 'card' | 'policy' | 'own'>): StatedId | undefined {
  return statedId(ownParts(agent).card);
}

/**
 * Returns a map key for an id. With `exact`, ids have the same key only if they are spelled alike.
 * With `loose`, they also do if a reader cannot distinguish them.
 */
export function idKey({ key, value }: StatedId, spelling: 'exact' | 'loose'): string {
  return `${key}\n${spelling === 'exact' ? value : looseSpelling(value)}`;
}

/**
 * Normalises the case, white space and Unicode form of a string, so that strings that look alike to
 * a reader become equal.
 */
export function looseSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
