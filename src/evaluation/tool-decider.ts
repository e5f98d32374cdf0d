import type { Agent } from '../model/agent.ts';
import type { Tool } from '../model/tool.ts';
import { accessDecider } from './access/access-decider.ts';
import { compileDecider, type DecidedName, decideTool, type NameDecision } from './decide.ts';
import { alignmentPolicy, governing } from './decision/alignment.ts';

/** The decision for an agent without a policy: no rule applies. */
export const UNDECIDED: NameDecision = { forbidden: [], alsoMapped: [], exceeded: [] };

/** Whether an agent has a policy or an access list that governs its tools. */
export function isGoverned(agent: Pick<Agent, 'policy' | 'access'>): boolean {
  return governing(agent) !== undefined || agent.access !== undefined;
}

/** Returns a function that evaluates tools under the agent's policy and access lists. */
export function toolDecider(
  agent: Pick<Agent, 'card' | 'policy' | 'own' | 'name' | 'access'>,
): (tool: Tool) => DecidedName {
  const { card } = agent;
  const policy = governing(agent);
  const byPolicy = policy && compileDecider(alignmentPolicy({ policy, ...(card && { card }) }));
  const byAccess = accessDecider(agent);
  return (tool) => ({
    ...(byPolicy ? decideTool(byPolicy, tool) : UNDECIDED),
    ...(byAccess && { access: byAccess(tool) }),
    tool,
  });
}
