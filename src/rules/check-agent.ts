import { type Finding, findingAt } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { AGENT_RULES } from './list.ts';

/** Every finding of the rules about a card, its policy and its tools together. */
export function checkAgent(agent: Agent): readonly Finding[] {
  return AGENT_RULES.flatMap((rule) => [...rule.check(agent)].map((problem) => findingAt(rule.id, problem, agent.name)));
}
