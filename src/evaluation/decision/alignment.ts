import type { Place } from '../../document/document.ts';
import type { Agent } from '../../model/agent.ts';
import type { Card } from '../../model/card.ts';
import type {
  Decision,
  DecisionPolicy,
  ExceededAction,
  Level,
  Rule,
  RuleOf,
} from '../../model/decision.ts';
import { placeholderIn } from '../../model/placeholder.ts';
import {
  atLeast,
  type Capability,
  DEFAULT_ORDERS,
  type EffectiveDefaults,
  type EscalationTrigger,
  effectiveDefaults,
  type ForbiddenRule,
  governs,
  type Policy,
  type PolicyDefaults,
  patternKey,
  type RuleSeverity,
  SEVERITY_RANK,
  type ToolPattern,
} from '../../model/policy.ts';
import type { Setting } from '../../model/setting.ts';
import { decisionOf, strictestFirst } from './decide.ts';

/*
 * Converts a card and its policy to a `DecisionPolicy`. The precedence among the rules of a card
 * and a policy is defined only in this file.
 */

/** The possible outcomes for a tool, highest precedence first. */
export const OUTCOMES = ['forbidden', 'exceeded', 'escalated', 'mapped', 'unmapped'] as const;

/**
 * Converts an agent's card and policy to a `DecisionPolicy`. Every matching forbidden rule and
 * trigger limits a tool. Within these limits, the first capability that maps the tool determines
 * the decision. If no capability maps the tool, the default applies. Without an agent, everything
 * is denied. Without a policy that governs tools, everything is allowed.
 */
export function alignmentPolicy(agent: Pick<Agent, 'card' | 'policy'> | undefined): DecisionPolicy {
  if (agent === undefined) return onlyOtherwise('absent', 'denied', undefined);
  const policy = governing(agent);
  if (policy === undefined)
    return onlyOtherwise('ungoverned', 'allowed', agent.policy?.place ?? agent.card?.place);
  return {
    stages: [
      { role: 'limits', combinator: 'all', rules: policy.forbidden.map(forbiddenRule) },
      { role: 'limits', combinator: 'all', rules: triggersOf(agent).map(triggerRule) },
      { role: 'decides', combinator: 'first', rules: mappingRules(policy, agent.card) },
    ],
    otherwise: defaultRule(policy),
    outcomes: OUTCOMES,
    settings: settingsOf(policy),
  };
}

/** Returns all settings of a policy. Settings that the policy omits have their default values. */
function settingsOf(policy: Policy): readonly Setting[] {
  const { mode, graceHours, unmappedSeverity } = effectiveDefaults(policy);
  const { defaults } = policy;
  const setting = (
    part: keyof PolicyDefaults,
    subject: string,
    value: unknown,
    words?: string,
  ): Setting => ({
    key: part,
    subject,
    order: DEFAULT_ORDERS[part],
    value,
    ...(words !== undefined && { words }),
    ...(defaults[part] && { place: defaults[part].place }),
  });
  const failOpen = defaults.failOpen?.value ?? false;
  return [
    setting('failOpen', '"fail_open"', failOpen, String(failOpen)),
    setting('mode', 'the enforcement mode', mode),
    setting('graceHours', 'the grace period', graceHours, countedHours(graceHours)),
    setting('unmappedSeverity', 'the severity of unmapped tools', unmappedSeverity),
  ];
}

function countedHours(hours: number): string {
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}

/**
 * Returns the agent's policy. Returns undefined if the agent has no policy or the policy does not
 * govern tools.
 */
export function governing(agent: Pick<Agent, 'policy'>): Policy | undefined {
  return agent.policy && governs(agent.policy) ? agent.policy : undefined;
}

/** Returns the triggers in an agent's policy, followed by the triggers in its card. */
export function triggersOf({
  policy,
  card,
}: Pick<Agent, 'card' | 'policy'>): readonly EscalationTrigger[] {
  return [...(policy?.triggers ?? []), ...(card?.triggers ?? [])];
}

/**
 * Returns the level that a violation's severity assigns to a tool: `denied` if the severity is high
 * or critical, otherwise `warned`.
 */
export function levelOfSeverity(severity: RuleSeverity): Level {
  return atLeast(severity, 'high') ? 'denied' : 'warned';
}

/**
 * Returns a key for a trigger's condition. Conditions that differ only in white space, quotes or
 * redundant parentheses have the same key.
 */
export function conditionKey({ condition, text }: EscalationTrigger): string {
  // The JSON does not include compiled patterns, because the text of the patterns is enough to
  // distinguish them.
  return condition ? JSON.stringify(condition) : JSON.stringify(text.trim().split(/\s+/));
}

/** Converts a forbidden rule in a policy to a decision rule. */
export function forbiddenRule(rule: ForbiddenRule): RuleOf<'forbidden'> {
  const level = levelOfSeverity(rule.severity);
  const except = rule.except ?? [];
  const exceptKeys = except.map(patternKey).sort();
  return {
    key: JSON.stringify(['forbidden', level, patternKey(rule.pattern), ...exceptKeys]),
    level,
    match: {
      patterns: rule.pattern.spellings,
      except: except.flatMap(({ spellings }) => spellings),
      tries: 'all',
    },
    place: rule.pattern.place,
    name: rule.pattern.text,
    outcome: 'forbidden',
    strictness: SEVERITY_RANK[rule.severity],
    kind: 'forbidden',
    forbidden: rule,
  };
}

/** The level that each trigger action assigns to a tool, strictest first. */
const TRIGGER_LEVELS = {
  deny: 'denied',
  escalate: 'needs approval',
  warn: 'warned',
  log: 'allowed',
} as const satisfies Record<EscalationTrigger['action'], Level>;
export const TRIGGER_ACTIONS = Object.keys(
  TRIGGER_LEVELS,
) as readonly EscalationTrigger['action'][];

/**
 * Converts a trigger to a decision rule. A trigger that only logs becomes a rule that restricts
 * nothing, with the level `allowed`.
 */
function triggerRule(trigger: EscalationTrigger): RuleOf<'trigger'> {
  const level = TRIGGER_LEVELS[trigger.action];
  return {
    key: JSON.stringify(['trigger', level, conditionKey(trigger)]),
    level,
    match: { except: [], tries: 'all' },
    condition: trigger.condition ?? 'unreadable',
    place: trigger.place,
    name: trigger.text,
    outcome: trigger.action === 'log' ? 'logged' : 'escalated',
    strictness: TRIGGER_ACTIONS.indexOf(trigger.action),
    kind: 'trigger',
    trigger,
  };
}

/** Returns one rule for each pattern of each capability, in the policy's order. */
function mappingRules(policy: Policy, card: Card | undefined): readonly Rule[] {
  return policy.capabilities.flatMap((capability) => {
    const exceeded = exceededActions(capability, card, policy);
    return capability.patterns.map((pattern) => mappingRule(capability, pattern, exceeded));
  });
}

/** Converts one of a capability's patterns to a decision rule. */
export function mappingRule(
  capability: Capability,
  pattern: ToolPattern,
  exceeded: readonly ExceededAction[],
): RuleOf<'mapping'> {
  const level = exceeded.length > 0 ? 'denied' : 'allowed';
  const { name, place, actions } = capability;
  return {
    key: JSON.stringify(['mapping', level, patternKey(pattern)]),
    level,
    match: { patterns: pattern.spellings, except: [], tries: 'granting' },
    place: pattern.place,
    name,
    outcome: exceeded.length > 0 ? 'exceeded' : 'mapped',
    group: { name, place },
    // A placeholder does not name a real tool, so it covers no action.
    actions: placeholderIn(pattern.text) === undefined ? actions : [],
    kind: 'mapping',
    capability,
    pattern,
    exceeded,
  };
}

/**
 * Returns the actions that a capability grants but the card does not permit. The card or a floor
 * forbids such an action, or the card does not list it as bounded. Without a card, only actions
 * that a floor forbids are returned.
 */
function exceededActions(
  { actions }: Capability,
  card: Card | undefined,
  policy: Policy,
): readonly ExceededAction[] {
  const forbidden = [...(card?.forbiddenActions ?? []), ...(policy.forbiddenActions ?? [])];
  return actions.flatMap((action): readonly ExceededAction[] => {
    const match = forbidden.find(({ value }) => value === action.value);
    if (match) return [{ action, forbiddenAt: match.place }];
    return card === undefined || card.boundedActions.some(({ value }) => value === action.value)
      ? []
      : [{ action }];
  });
}

function defaultRule(policy: Policy): RuleOf<'default'> {
  const defaults = effectiveDefaults(policy);
  const level = levelOfDefault(defaults);
  return {
    key: JSON.stringify(['default', level]),
    level,
    match: { except: [], tries: 'granting' },
    place: defaults.unmappedAt ?? policy.place,
    name: `unmapped tools: ${defaults.unmappedAction}`,
    outcome: 'unmapped',
    kind: 'default',
    defaults,
  };
}

function levelOfDefault({ unmappedAction, unmappedSeverity }: EffectiveDefaults): Level {
  switch (unmappedAction) {
    case 'deny':
      return levelOfSeverity(unmappedSeverity);
    case 'warn':
      return 'warned';
    case 'allow':
      return 'allowed';
    default:
      return unmappedAction satisfies never;
  }
}

function onlyOtherwise(
  kind: 'ungoverned' | 'absent',
  level: Level,
  place: Place | undefined,
): DecisionPolicy {
  const otherwise: RuleOf<'ungoverned' | 'absent'> = {
    key: kind,
    level,
    match: { except: [], tries: 'granting' },
    ...(place && { place }),
    name: kind,
    outcome: kind,
    kind,
  };
  return { stages: [], otherwise, outcomes: [kind], settings: [] };
}

/** Adds the triggers that fired for a tool to the tool's decision, as limits. */
export function withTriggers(
  { matching, limits, settled }: Decision,
  fired: readonly EscalationTrigger[],
): Decision {
  const rules = fired.map(triggerRule);
  const others = matching.filter((rule) => !limits.includes(rule));
  const before = matching.filter((rule) => limits.includes(rule));
  return decisionOf(
    [...before, ...strictestFirst(rules), ...others],
    [...limits, ...rules],
    settled,
  );
}

/** Returns the outcome with the highest precedence among the rules that apply to a tool. */
export function outcomeOf({ limits, settled }: Decision): (typeof OUTCOMES)[number] {
  const outcomes = new Set([...limits, ...settled].map(({ outcome }) => outcome));
  return OUTCOMES.find((outcome) => outcomes.has(outcome)) ?? 'unmapped';
}

/**
 * Returns whether to report that a tool is unmapped. This is not the case if a capability maps the
 * tool, or if a matching rule is reported instead, such as a forbidden rule that is at least as
 * strict as the default.
 */
export function isDefaultReported(
  { limits, settled: [settled] }: Pick<Decision, 'limits' | 'settled'>,
  { unmappedAction, unmappedSeverity }: EffectiveDefaults,
): boolean {
  if (settled.kind === 'mapping') return false;
  const severities = limits.flatMap((limit) =>
    limit.kind === 'forbidden' ? [limit.forbidden.severity] : [],
  );
  switch (unmappedAction) {
    case 'allow':
      return limits.every(({ outcome }) => outcome === 'logged');
    case 'warn':
      return severities.length === 0;
    case 'deny':
      return !severities.some((severity) => atLeast(severity, unmappedSeverity));
    default:
      return unmappedAction satisfies never;
  }
}
