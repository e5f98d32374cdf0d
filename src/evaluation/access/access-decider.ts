import type { Agent } from '../../model/agent.ts';
import { idOfAgent } from '../../model/identity.ts';
import { allNames, type Tool } from '../../model/tool.ts';
import { type AccessDecision, compileAccess } from './decide-access.ts';
import { callRequest } from './request-text.ts';

/**
 * Returns the names under which an agent makes requests: the id in the agent's card, followed by
 * the agent's name. Reports show only the first of these names
 * (docs/reference/access-lists.md#deciding).
 */
export function actorsOf(
  agent: Pick<Agent, 'card' | 'policy' | 'own' | 'name'>,
): readonly [string, ...string[]] {
  const id = idOfAgent(agent)?.value;
  return id === undefined || id === agent.name ? [agent.name] : [id, agent.name];
}

/**
 * Returns a function that applies an agent's access lists to tool calls, or undefined if the agent
 * has none. The function ignores arguments and assumes that no limit has been reached. A deny entry
 * can match any name of the agent or the tool. Any other entry matches only the names through which
 * a call can be granted.
 */
export function accessDecider(
  agent: Pick<Agent, 'card' | 'policy' | 'own' | 'name' | 'access'>,
): ((tool: Tool) => AccessDecision) | undefined {
  if (agent.access === undefined) return undefined;
  const { decide, access } = compileAccess(agent.access);
  const actors = actorsOf(agent);
  return (tool) => {
    const names = { all: allNames(tool), granting: [tool.canonical, ...tool.aliases] };
    const [first, ...others] = actors.map((actor) =>
      callRequest({ actor }, names, access.sqlPatterns),
    );
    if (first === undefined) throw new Error('the agent has no name for its requests');
    const all = [first, ...others].flatMap((request) => request.all);
    return decide({ all, granting: first.granting }, () => false);
  };
}
