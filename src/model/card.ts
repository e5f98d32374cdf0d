import type { Located, Place } from '../document/document.ts';
import type { EscalationTrigger } from './policy.ts';

/** Which generation of card a file was written in; only loading, validation and words about it depend on this. */
export type Generation = 'aap' | 'unified';

/** Who an agent serves and what it may do: what judging needs of a card, in one shape for all generations (spec 1). */
export interface Card {
  readonly generation: Generation;
  readonly cardId?: string;
  readonly agentId?: string;
  /** As declared, duplicates taken out; where each stands first. */
  readonly boundedActions: readonly Located<string>[];
  readonly forbiddenActions: readonly Located<string>[];
  readonly triggers: readonly EscalationTrigger[];
  /** The values that the agent declares to follow. */
  readonly declaredValues: readonly Located<string>[];
  readonly place: Place;
  /** The node that holds the bounded actions, or the nearest that exists, to point at when something should be added. */
  readonly autonomyPlace: Place;
}

/** Whether a text is among located texts. */
export function includes(list: readonly Located<string>[], value: string): boolean {
  return list.some((item) => item.value === value);
}
