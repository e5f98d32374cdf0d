import type { Agent } from './agent.ts';
import { ownParts } from './agent.ts';
import type { Card } from './card.ts';

/** An id stated in a card, and the key under which it is stated. */
export interface StatedId {
  readonly key: 'agent_id' | 'card_id';
  readonly value: string;
}

/**
 * Returns the id stated in a card: its `agent_id` or, if that is missing, its `card_id`. Returns
 * undefined if there is no card or if the card states neither.
 */
export function statedId(card: Pick<Card, 'agentId' | 'cardId'> | undefined): StatedId | undefined {
  if (card?.agentId !== undefined) return { key: 'agent_id', value: card.agentId };
  if (card?.cardId !== undefined) return { key: 'card_id', value: card.cardId };
  return undefined;
}

/** Returns the id stated in an agent's own card, ignoring the cards of floors. */
export function idOfAgent(agent: Pick<Agent, 'card' | 'policy' | 'own'>): StatedId | undefined {
  return statedId(ownParts(agent).card);
}

/**
 * Returns a map key for an id. With `exact`, ids share a key only if they are spelled identically.
 * With `loose`, ids that look alike to a reader also share a key.
 */
export function idKey({ key, value }: StatedId, spelling: 'exact' | 'loose'): string {
  return `${key}\n${spelling === 'exact' ? value : looseSpelling(value)}`;
}

/**
 * Normalises the case, white space and Unicode form of a string. Strings that look alike to a
 * reader become equal.
 */
export function looseSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
