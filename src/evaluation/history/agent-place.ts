import type { Place } from '../../document/document.ts';
import { topOf } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';

/**
 * Returns the place for findings about an agent that concern no particular line: the top of its
 * policy or card.
 * @throws Error for an agent with neither, which is a programming error.
 */
export function topOfAgent(agent: Pick<Agent, 'policy' | 'card'>): Place {
  const place = agent.policy?.place ?? agent.card?.place;
  if (place === undefined) throw new Error('an agent has neither a policy nor a card');
  return topOf(place.document);
}
