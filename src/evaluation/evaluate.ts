import type { Located } from '../document/document.ts';
import type { Agent } from '../model/agent.ts';
import { type EffectiveDefaults, effectiveDefaults } from '../model/policy.ts';
import { mergeTools, type Tool } from '../model/tool.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { governing, triggersOf } from './decision/alignment.ts';
import {
  evaluateNames,
  type NamesEvaluation,
  type ToolDecision,
  type ToolFacts,
  verdictOf,
} from './names-evaluation.ts';
import { isGoverned, toolDecider, UNDECIDED } from './tool-decider.ts';

/** The verdict for an agent or a run (docs/reference/verdicts.md#order-of-verdicts). */
export type Verdict = 'pass' | 'warn' | 'fail' | 'error';

/** The result of evaluating an agent's tools and coverage. */
export interface Evaluation extends NamesEvaluation {
  /** Whether a policy or an access list governs the agent's tools. */
  readonly governed: boolean;
  readonly verdict: Exclude<Verdict, 'error'>;
  readonly coverage: Coverage;
  readonly defaults?: EffectiveDefaults;
}

/**
 * Evaluates an agent's tools and coverage (docs/reference/evaluation.md#the-four-steps). The result
 * depends only on the arguments.
 */
export function evaluate(
  agent: Pick<Agent, 'name' | 'card' | 'policy' | 'own' | 'tools' | 'access'>,
  context: ToolFacts = {},
): Evaluation {
  const tools = mergeTools(agent.tools?.tools ?? []);
  const { card } = agent;
  const policy = governing(agent);
  const coverage = coverageOf(card, policy);
  if (!isGoverned(agent)) return ungoverned(tools, coverage);
  const names = tools.map(toolDecider(agent));
  const defaults = policy && effectiveDefaults(policy);
  const triggers = policy ? triggersOf(agent) : [];
  const evaluated = evaluateNames(names, triggers, defaults, context);
  return {
    governed: true,
    verdict: verdictOf(evaluated),
    ...evaluated,
    coverage,
    ...(defaults && { defaults }),
  };
}

function ungoverned(tools: readonly Tool[], coverage: Coverage): Evaluation {
  const decisions = tools.map(
    (tool): ToolDecision => ({
      tool,
      outcome: 'ungoverned',
      triggers: [],
      ...UNDECIDED,
    }),
  );
  return {
    governed: false,
    verdict: 'pass',
    violations: [],
    warnings: [],
    logged: [],
    inGrace: [],
    undecided: [],
    decisions,
    coverage,
  };
}

/**
 * Returns the bounded actions that are not mapped, each with a suggested fix
 * (docs/reference/coverage.md#what-counts).
 */
export function cardGaps(coverage: Coverage): readonly {
  readonly action: Located<string>;
  readonly reason: string;
  readonly suggestion: string;
}[] {
  return coverage.unmapped.map((action) => ({
    action,
    reason: `no capability maps the bounded action ${JSON.stringify(action.value)}`,
    suggestion: `add a capability whose card actions include ${JSON.stringify(action.value)}, with the tools that perform it`,
  }));
}
