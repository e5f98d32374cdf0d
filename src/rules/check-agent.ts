import { type Scope, scopeOf } from '../document/document.ts';
import { type Finding, findingAt } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { Policy } from '../model/policy.ts';
import { AGENT_RULES } from './catalogue.ts';

const FLOORS: readonly Scope[] = ['platform', 'org', 'team'];

/** The findings about an agent's own files, separate from those about its floors. */
interface AgentFindings {
  readonly own: readonly Finding[];
  /**
   * Findings about floors, which do not name an agent. Findings about a floor that several agents
   * share are reported only once.
   */
  readonly ofFloors: readonly Finding[];
}

/**
 * Runs the rules that check an agent's card, policy and tools together, and returns their findings.
 *
 * @throws an internal error that names the rule if a rule throws.
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

/** The agent rules that require only a policy. */
const POLICY_RULES = ['shadowed-capability', 'always-forbidden', 'redundant-forbidden'] as const;

/** Returns the findings about a policy that do not depend on a card or tools. */
export function checkPolicy(policy: Policy): readonly Finding[] {
  const { file } = policy.place.document;
  const agent: Agent = { name: '', identity: file, policy, files: [file], findings: [] };
  return AGENT_RULES.filter(({ id }) => POLICY_RULES.some((rule) => rule === id)).flatMap((rule) =>
    [...rule.check(agent)].map((problem) => findingAt(rule, problem)),
  );
}

/** Returns the findings about an agent's own files, but not about its floors. */
export function checkAgent(agent: Agent): readonly Finding[] {
  return checkParts(agent).own;
}
