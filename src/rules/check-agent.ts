import { type Finding, findingAt } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { AGENT_RULES } from './list.ts';

/** Everything that the rules find about a card, its policy and its tools together. A rule that throws is a bug of ours, named here. */
export function checkAgent(agent: Agent): readonly Finding[] {
  return AGENT_RULES.flatMap((rule) => {
    try {
      return [...rule.check(agent)].map((problem) => findingAt(rule.id, problem, agent.name));
    } catch (cause) {
      throw new Error(`the rule ${rule.id} failed on the agent ${JSON.stringify(agent.name)}`, { cause });
    }
  });
}
