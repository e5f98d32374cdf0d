import { alignmentPolicy } from '../../evaluation/decision/alignment.ts';
import { compileDecisions, type Decide } from '../../evaluation/decision/decide.ts';
import { compareLimits } from '../../evaluation/decision/encoding.ts';
import type { Agent } from '../../model/agent.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { DecisionPolicy, Rule, RuleOf, Stage } from '../../model/decision.ts';
import type { EscalationTrigger } from '../../model/policy.ts';
import { conditionFields, usesToolMatches } from '../../pattern/condition.ts';

/**
 * A policy on one side of a comparison, the base or the head, without rules that cannot match any
 * request.
 */
export interface PolicySide {
  /**
   * The policy's agent. Absent if the policy does not belong to an agent, or if the agent does not
   * exist on this side.
   */
  readonly agent?: Pick<Agent, 'card' | 'policy'>;
  readonly policy: DecisionPolicy;
  /** The distinct rules of limiting stages, sorted by level (strictest first), then by key. */
  readonly limits: readonly Rule[];
  /** The rules of deciding stages, in the policy's order. */
  readonly deciding: readonly Rule[];
  readonly decide: Decide;
}

/**
 * Prepares an agent's policies at the base and head for comparison. `base` or `head` is undefined
 * if the agent does not exist on that side.
 */
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

/** Prepares a policy of any kind for comparison. */
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

/** Returns all rules of a policy, including its default. */
export function allRules({ limits, deciding, policy }: PolicySide): readonly Rule[] {
  return [...limits, ...deciding, policy.otherwise];
}

/** Whether a trigger's condition is unreadable or depends on more than tool names. */
export function asksForOtherFacts({ condition }: EscalationTrigger): boolean {
  return condition === undefined || conditionFields(condition).length > 0;
}

export function ofKind<Kind extends Rule['kind']>(
  rules: readonly Rule[],
  kind: Kind,
): readonly RuleOf<Kind>[] {
  return rules.filter((rule): rule is RuleOf<Kind> & Rule => rule.kind === kind);
}

/**
 * Normalises a policy's stages for comparison. Removes rules that cannot match any request and
 * limits that allow everything, and merges all limiting stages with the combinator `all` into one
 * sorted stage.
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
