import type { Fix } from '../finding/finding.ts';
import { entryIn } from '../finding/lines.ts';
import type { Agent } from '../model/agent.ts';
import { ACTION_STUB } from '../model/placeholder.ts';
import type { Policy } from '../model/policy.ts';

/**
 * The mapping for an unmapped tool; which action it performs only a person can know, so the
 * declared ones are offered.
 */
export function mappingFix(tool: string, agent: Pick<Agent, 'card'>, policy: Policy): Fix {
  const { document } = policy.place;
  const bounded = agent.card?.boundedActions.map((one) => one.value) ?? [];
  // Where there is a choice only a person can make it; the placeholder is not an action of the
  // card, so pasting it unchanged grants nothing.
  const action = bounded.length === 1 ? bounded[0]! : ACTION_STUB;
  const key = policy.unified ? 'required_actions' : 'card_actions';
  const section = policy.unified ? 'capabilities' : 'capability_mappings';
  const name = tool.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '') || 'new_capability';
  return {
    title: `add under ${section} in ${document.file}; name the action that the tool performs`,
    language: document.syntax,
    lines: entryIn(document, name, { tools: [tool], [key]: [action] }),
  };
}
