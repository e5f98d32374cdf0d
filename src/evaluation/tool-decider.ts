import type { Agent } from '../model/agent.ts';
import type { Part } from '../model/governed.ts';
import type { Tool } from '../model/tool.ts';
import { accessDecider } from './access/access-decider.ts';
import { compileDecider, type DecidedName, decideTool, type NameDecision } from './decide.ts';
import { alignmentPolicy, governing } from './decision/alignment.ts';

/** The decision for a tool if no rule applies, because the agent has no policy. */
export const UNDECIDED: NameDecision = { forbidden: [], alsoMapped: [], exceeded: [] };

/** The parts of an agent that are needed to evaluate its tools. */
type EvaluatedAgent = Pick<Agent, 'card' | 'policy' | 'own' | 'name' | 'access'>;

/** The functions that evaluate one part of an agent, such as its policy. */
interface PartEvaluation {
  /** Returns whether the agent has this part, and the part can permit or forbid tools. */
  governs(agent: EvaluatedAgent): boolean;
  /** Compiles the part into a function that returns its decision for a tool. */
  decider(agent: EvaluatedAgent): (tool: Tool) => Partial<NameDecision>;
}

/** The evaluation functions for each part of an agent. */
const EVALUATIONS: Readonly<Record<Part, PartEvaluation>> = {
  // A card names actions rather than tools. Its effect on tools comes from the policy, which maps
  // tools to actions.
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

/** Returns whether a policy or an access list governs the agent's tools. */
export function isGoverned(agent: EvaluatedAgent): boolean {
  return Object.values(EVALUATIONS).some(({ governs }) => governs(agent));
}

/** Returns a function that evaluates a tool against the agent's policy and access lists. */
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
