import { alignmentPolicy } from '../../evaluation/decision/alignment.ts';
import { compileDecisions, type Decide } from '../../evaluation/decision/decide.ts';
import { compareLimits } from '../../evaluation/decision/encoding.ts';
import type { Agent } from '../../model/agent.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { DecisionPolicy, Rule, RuleOf, Stage } from '../../model/decision.ts';
import type { EscalationTrigger } from '../../model/policy.ts';
import { conditionFields, usesToolMatches } from '../../pattern/condition.ts';

/** One side of a comparison: a policy in which only what requests can meet is left. */
export interface PolicySide {
  /**
   * The agent whose policy it is; absent of a policy without agent, and of an agent that is gone.
   */
  readonly agent?: Pick<Agent, 'card' | 'policy'>;
  readonly policy: DecisionPolicy;
  /** Rules of limiting stages, each once, the strictest first, those of one level by key. */
  readonly limits: readonly Rule[];
  /** Rules of deciding stages, as they are written. */
  readonly deciding: readonly Rule[];
  readonly decide: Decide;
}

/** Both sides of a comparison of agents; undefined is an agent that is not there. */
export function agentSides(
  base: PolicySide['agent'],
  head: PolicySide['agent'],
): BaseAndHead<PolicySide> {
  const side = (agent: PolicySide['agent']): PolicySide => ({
    ...policySide(alignmentPolicy(agent)),
    ...(agent && { agent }),
  });
  return { base: side(base), head: side(head) };
}

/** Makes a policy of any kind ready for a comparison. */
export function policySide(policy: DecisionPolicy): PolicySide {
  const comparable = { ...policy, stages: comparableStages(policy.stages) };
  const rulesOf = (role: Stage['role']): readonly Rule[] =>
    comparable.stages.filter((stage) => stage.role === role).flatMap(({ rules }) => rules);
  const limits = distinct(rulesOf('limits')).sort(compareLimits);
  return {
    policy: comparable,
    limits,
    deciding: rulesOf('decides'),
    decide: compileDecisions(comparable),
  };
}

/** Every rule of a side. */
export function allRules({ limits, deciding, policy }: PolicySide): readonly Rule[] {
  return [...limits, ...deciding, policy.otherwise];
}

/**
 * Whether a trigger asks for anything but names, or cannot be read, so that no question about names
 * decides it.
 */
export function asksForOtherFacts({ condition }: EscalationTrigger): boolean {
  return condition === undefined || conditionFields(condition).length > 0;
}

/** The rules of one kind among some. */
export function ofKind<Kind extends Rule['kind']>(
  rules: readonly Rule[],
  kind: Kind,
): readonly RuleOf<Kind>[] {
  return rules.filter((rule): rule is RuleOf<Kind> & Rule => rule.kind === kind);
}

/**
 * Stages without rules that no request can meet. Limits that all count are one stage, without those
 * that restrain nothing, and in an order that does not depend on how they are written.
 */
function comparableStages(stages: readonly Stage[]): readonly Stage[] {
  const met = stages.map((stage) => ({ ...stage, rules: stage.rules.filter(isMetByRequests) }));
  const isSet = ({ role, combinator }: Stage): boolean => role === 'limits' && combinator === 'all';
  const limits = met
    .filter(isSet)
    .flatMap(({ rules }) => rules.filter(({ level }) => level !== 'allowed'));
  return [
    { role: 'limits', combinator: 'all', rules: distinct(limits).sort(compareLimits) },
    ...met.filter((stage) => !isSet(stage)),
  ];
}

function isMetByRequests({ condition }: Rule): boolean {
  return condition === undefined || (condition !== 'unreadable' && usesToolMatches(condition));
}

function distinct(rules: readonly Rule[]): Rule[] {
  const first = new Map<string, Rule>();
  for (const rule of rules) if (!first.has(rule.key)) first.set(rule.key, rule);
  return [...first.values()];
}
