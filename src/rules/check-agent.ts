import { type Scope, scopeOf } from '../document/document.ts';
import { type Finding, findingAt } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { AGENT_RULES } from './catalogue.ts';

const FLOORS: readonly Scope[] = ['platform', 'org', 'team'];

/** What the rules find about an agent: in its own parts, and in those that its floors give it. */
interface AgentFindings {
  readonly own: readonly Finding[];
  /**
   * Without the agent's name: they are reported at the floor's own file when all its agents have
   * them.
   */
  readonly ofFloors: readonly Finding[];
}

/**
 * Everything that the rules find about a card, its policy and its tools together. A rule that
 * throws is an internal error, and is named in it.
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

/** Everything that the rules find in the agent's own parts. */
export function checkAgent(agent: Agent): readonly Finding[] {
  return checkParts(agent).own;
}
