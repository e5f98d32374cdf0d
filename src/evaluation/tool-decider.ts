import type { Agent } from '../model/agent.ts';
import type { Part } from '../model/governed.ts';
import type { Tool } from '../model/tool.ts';
import { accessDecider } from './access/access-decider.ts';
import { compileDecider, type DecidedName, decideTool, type NameDecision } from './decide.ts';
import { alignmentPolicy, governing } from './decision/alignment.ts';

/** The decision for an agent without a policy: no rule applies. */
export const UNDECIDED: NameDecision = { forbidden: [], alsoMapped: [], exceeded: [] };

/** The parts of an agent that an evaluation uses. */
type EvaluatedAgent = Pick<Agent, 'card' | 'policy' | 'own' | 'name' | 'access'>;

/** How one part of an agent decides about tools. */
interface PartEvaluation {
  /** Whether the agent has the part, and the part decides about tools. */
  governs(agent: EvaluatedAgent): boolean;
  /** Compiles the part into a function that decides about a tool. */
  decider(agent: EvaluatedAgent): (tool: Tool) => Partial<NameDecision>;
}

/** How each part decides about tools. Every part has an entry, so that no part is left out. */
const EVALUATIONS: Readonly<Record<Part, PartEvaluation>> = {
  // A card names actions and not tools. The policy that maps tools to actions applies the card.
  card: { governs: () => false, decider: () => () => UNDECIDED },
  policy: {
    governs: (agent) => governing(agent) !== undefined,
    decider: (agent) => {
      const decide = compileDecider(alignmentPolicy(agent));
      return (tool) => decideTool(decide, tool);
    },
  },
  access: {
    governs: ({ access }) => access !== undefined,
    decider: (agent) => {
      const decide = accessDecider(agent);
      return (tool) => (decide ? { access: decide(tool) } : {});
    },
  },
};

/** Whether an agent has a policy or an access list that governs its tools. */
export function isGoverned(agent: EvaluatedAgent): boolean {
  return Object.values(EVALUATIONS).some(({ governs }) => governs(agent));
}

/** Returns a function that evaluates tools under the agent's policy and access lists. */
export function toolDecider(agent: EvaluatedAgent): (tool: Tool) => DecidedName {
  const deciders = Object.values(EVALUATIONS).flatMap(({ governs, decider }) =>
    governs(agent) ? [decider(agent)] : [],
  );
  return (tool) => {
    const decided: DecidedName = { ...UNDECIDED, tool };
    for (const decide of deciders) Object.assign(decided, decide(tool));
    return decided;
  };
}
