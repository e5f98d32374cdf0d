import { type Scope, scopeOf } from '../document/document.ts';
import { type Finding, findingAt } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { AGENT_RULES } from './catalogue.ts';

const FLOORS: readonly Scope[] = ['platform', 'org', 'team'];

/** Findings about an agent's own card, policy and tools, and separate findings about its floors. */
interface AgentFindings {
  readonly own: readonly Finding[];
  /**
   * Findings about floors, which name no agent. If several agents share a floor, its findings are
   * reported only once.
   */
  readonly ofFloors: readonly Finding[];
}

/**
 * Runs the rules that check an agent's card, policy and tools together.
 *
 * @throws an internal error that names the rule, if a rule throws an error.
 */
export function checkParts(agent: Agent): AgentFindings {
  const found = AGENT_RULES.flatMap((rule) => {
    try {
      return [...rule.check(agent)].map((problem) => ({
        rule,
        problem,
        isOwn: !FLOORS.includes(scopeOf(problem.at)),
      }));
    } catch (cause) {
      throw new Error(`the rule ${rule.id} failed on the agent ${JSON.stringify(agent.name)}`, {
        cause,
      });
    }
  });
  return {
    own: found.flatMap(({ rule, problem, isOwn }) =>
      isOwn ? [findingAt(rule, problem, agent.name)] : [],
    ),
    ofFloors: found.flatMap(({ rule, problem, isOwn }) =>
      isOwn ? [] : [findingAt(rule, problem)],
    ),
  };
}

/** Returns the findings about an agent's own files, but not those about its floors. */
export function checkAgent(agent: Agent): readonly Finding[] {
  return checkParts(agent).own;
}
