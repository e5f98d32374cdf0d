import type { Fix } from '../finding/finding.ts';
import { entryIn } from '../finding/lines.ts';
import type { Agent } from '../model/agent.ts';
import { ACTION_STUB } from '../model/placeholder.ts';
import type { Policy } from '../model/policy.ts';

/**
 * Creates a fix that maps an unmapped tool to an action. Only the author knows which action the
 * tool performs. Unless the card has exactly one bounded action, the fix therefore contains a
 * placeholder.
 */
export function mappingFix(tool: string, agent: Pick<Agent, 'card'>, policy: Policy): Fix {
  const { document } = policy.place;
  const [only, ...others] = agent.card?.boundedActions ?? [];
  // The placeholder is not one of the card's actions, so the lines do not grant anything if pasted
  // unchanged.
  const action = only !== undefined && others.length === 0 ? only.value : ACTION_STUB;
  const key = policy.unified ? 'required_actions' : 'card_actions';
  const section = policy.unified ? 'capabilities' : 'capability_mappings';
  const name = tool.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '') || 'new_capability';
  return {
    title: `add under ${section} in ${document.file}; enter the action that the tool performs`,
    language: document.syntax,
    lines: entryIn(document, name, { tools: [tool], [key]: [action] }),
  };
}
