import type { Place } from '../../document/document.ts';
import { topOf } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';

/**
 * Returns the location for findings about an agent as a whole: the top of its policy, card or
 * access list.
 * @throws Error if the agent has none of these files, which is an internal error
 */
export function topOfAgent(agent: Pick<Agent, 'policy' | 'card' | 'access'>): Place {
  const list = agent.access?.own[0] ?? agent.access?.floors[0];
  const document = (agent.policy ?? agent.card)?.place.document ?? list?.document;
  if (document === undefined)
    throw new Error('an agent with findings has no policy, card or access list');
  return topOf(document);
}
