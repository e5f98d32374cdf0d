import type { Agent } from './agent.ts';
import { ownParts } from './agent.ts';
import type { Card } from './card.ts';

/** An id that a card states, with its key. */
export interface StatedId {
  readonly key: 'agent_id' | 'card_id';
  readonly value: string;
}

/**
 * The id that a card states: its `agent_id`, otherwise its `card_id`; undefined without a card or
 * an id.
 */
export function statedId(card: Pick<Card, 'agentId' | 'cardId'> | undefined): StatedId | undefined {
  if (card?.agentId !== undefined) return { key: 'agent_id', value: card.agentId };
  if (card?.cardId !== undefined) return { key: 'card_id', value: card.cardId };
  return undefined;
}

/** The id that an agent's own card states; floors do not give ids. */
export function idOfAgent(agent: Pick<Agent, 'card' | 'policy' | 'own'>): StatedId | undefined {
  return statedId(ownParts(agent).card);
}

/**
 * An id as a key of maps. With `exact` every spelling is a different key; with `loose` spellings
 * that a person would read as the same have the same key.
 */
export function idKey({ key, value }: StatedId, spelling: 'exact' | 'loose'): string {
  return `${key}\n${spelling === 'exact' ? value : looseSpelling(value)}`;
}

/**
 * Normalises case, white space and the Unicode forms of a text, so that spellings that look alike
 * are equal.
 */
export function looseSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
