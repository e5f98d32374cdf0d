import type { Place } from '../../document/document.ts';
import { governing, triggersOf } from '../../evaluation/decision/alignment.ts';
import type { Agent } from '../../model/agent.ts';
import { type Card, includes } from '../../model/card.ts';
import type { ExceededAction } from '../../model/decision.ts';
import {
  type Capability,
  type EffectiveDefaults,
  type EscalationTrigger,
  effectiveDefaults,
  type ForbiddenRule,
  type Policy,
  type RuleSeverity,
  type ToolPattern,
} from '../../model/policy.ts';
import { type Condition, conditionFields, usesToolMatches } from '../../pattern/condition.ts';
import { LEVELS, type Level } from '../change.ts';

/**
 * Something of an agent that decides about names. Two with equal keys say the same of every name
 * they take, and at most their places differ.
 */
export type Decider = Prohibition | Granter;

/**
 * A forbidden rule, or a trigger whose condition names alone may fulfil: whatever else is said of a
 * name, it has no more power than this.
 */
export type Prohibition =
  | {
      readonly kind: 'rule';
      readonly key: string;
      readonly level: Level;
      readonly place: Place;
      readonly rule: ForbiddenRule;
    }
  | {
      readonly kind: 'trigger';
      readonly key: string;
      readonly level: Level;
      readonly place: Place;
      readonly trigger: EscalationTrigger;
      readonly condition: Condition;
    };

/**
 * What speaks of a name where no prohibition does: the first pattern of a capability that takes it,
 * else what is said of all others.
 */
export type Granter = Mapping | Rest;

/** One pattern of a capability. */
export interface Mapping {
  readonly kind: 'mapping';
  readonly key: string;
  readonly level: Level;
  readonly place: Place;
  readonly capability: Capability;
  readonly pattern: ToolPattern;
  readonly exceeded: readonly ExceededAction[];
}

/**
 * What is said of names that no capability maps. `absent`: an agent that is not there, which may do
 * nothing.
 */
export type Rest =
  | {
      readonly kind: 'default';
      readonly key: string;
      readonly level: Level;
      readonly place: Place;
      readonly defaults: EffectiveDefaults;
    }
  | {
      readonly kind: 'ungoverned' | 'absent';
      readonly key: string;
      readonly level: Level;
      readonly place?: Place;
    };

/** Everything by which an agent decides about names. */
export interface Deciders {
  /** The worst first, those of one level in an order of their own. */
  readonly prohibitions: readonly Prohibition[];
  /** In declaration order: the first that takes a name decides. */
  readonly mappings: readonly Mapping[];
  readonly rest: Rest;
}

/** The deciders of an agent; undefined is an agent that is not there. */
export function decidersOf(agent: Pick<Agent, 'card' | 'policy'> | undefined): Deciders {
  if (agent === undefined)
    return {
      prohibitions: [],
      mappings: [],
      rest: { kind: 'absent', key: 'absent', level: 'blocked' },
    };
  const policy = governing(agent);
  if (policy === undefined) {
    const place = agent.policy?.place ?? agent.card?.place;
    return {
      prohibitions: [],
      mappings: [],
      rest: { kind: 'ungoverned', key: 'ungoverned', level: 'allowed', ...(place && { place }) },
    };
  }
  const prohibitions = [...policy.forbidden.map(ofRule), ...triggersOf(agent).flatMap(ofTrigger)];
  return {
    prohibitions: distinct(prohibitions).sort(
      (a, b) => rankOf(a) - rankOf(b) || (a.key < b.key ? -1 : 1),
    ),
    mappings: policy.capabilities.flatMap((capability) => {
      const exceeded = beyond(capability, agent.card, policy);
      return capability.patterns.map((pattern) => ofMapping(capability, pattern, exceeded));
    }),
    rest: ofDefault(policy),
  };
}

/** Rank of a level, the least power first. */
export function rankOf({ level }: { readonly level: Level }): number {
  return LEVELS.indexOf(level);
}

/** What a severity of a violation leaves of a name (spec 10). */
export function levelOfSeverity(severity: RuleSeverity): Level {
  return severity === 'critical' || severity === 'high' ? 'blocked' : 'warned';
}

/** The names that a pattern takes, as a key: equal for patterns that are spelt alike. */
export function patternKey({ spellings }: ToolPattern): string {
  return JSON.stringify(spellings.map(({ text }) => text));
}

/**
 * A condition as a key: equal for conditions that differ in white space, quotes and needless
 * parentheses alone.
 */
export function conditionKey({ condition, text }: EscalationTrigger): string {
  // A pattern is an object with a method, which JSON leaves out; its text is what it is.
  return condition ? JSON.stringify(condition) : JSON.stringify(text.trim().split(/\s+/));
}

/**
 * Whether a trigger asks for anything but names, or cannot be read, so that no question about names
 * decides it.
 */
export function asksForOtherFacts({ condition }: EscalationTrigger): boolean {
  return condition === undefined || conditionFields(condition).length > 0;
}

function ofRule(rule: ForbiddenRule): Prohibition {
  const level = levelOfSeverity(rule.severity);
  const except = (rule.except ?? []).map(patternKey).sort();
  const key = JSON.stringify(['rule', level, patternKey(rule.pattern), ...except]);
  return { kind: 'rule', key, level, place: rule.pattern.place, rule };
}

const LEVEL_OF_ACTION = {
  deny: 'blocked',
  escalate: 'needs approval',
  warn: 'warned',
  log: 'allowed',
} as const;

function ofTrigger(trigger: EscalationTrigger): readonly Prohibition[] {
  const { condition, action } = trigger;
  const level = LEVEL_OF_ACTION[action];
  if (level === 'allowed' || condition === undefined || !usesToolMatches(condition)) return [];
  return [
    {
      kind: 'trigger',
      key: JSON.stringify(['trigger', level, conditionKey(trigger)]),
      level,
      place: trigger.place,
      trigger,
      condition,
    },
  ];
}

function ofMapping(
  capability: Capability,
  pattern: ToolPattern,
  exceeded: readonly ExceededAction[],
): Mapping {
  const level = exceeded.length > 0 ? 'blocked' : 'allowed';
  return {
    kind: 'mapping',
    key: JSON.stringify(['mapping', level, patternKey(pattern)]),
    level,
    place: pattern.place,
    capability,
    pattern,
    exceeded,
  };
}

/**
 * Actions of a capability that go beyond the card, or that a floor forbids an agent without card
 * (spec 6, step 3).
 */
function beyond(
  capability: Capability,
  card: Card | undefined,
  policy: Policy,
): readonly ExceededAction[] {
  const forbidden = [...(card?.forbiddenActions ?? []), ...(policy.forbiddenActions ?? [])];
  return capability.actions.flatMap((action) => {
    const at = forbidden.find((one) => one.value === action.value);
    if (at) return [{ action, forbiddenAt: at.place }];
    return card === undefined || includes(card.boundedActions, action.value) ? [] : [{ action }];
  });
}

function ofDefault(policy: Policy): Rest {
  const defaults = effectiveDefaults(policy);
  const { unmappedAction, unmappedSeverity } = defaults;
  const level =
    unmappedAction === 'deny'
      ? levelOfSeverity(unmappedSeverity)
      : unmappedAction === 'warn'
        ? 'warned'
        : 'allowed';
  const key = JSON.stringify(['default', level]);
  return { kind: 'default', key, level, place: defaults.unmappedAt ?? policy.place, defaults };
}

function distinct<T extends { readonly key: string }>(list: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const one of list) if (!first.has(one.key)) first.set(one.key, one);
  return [...first.values()];
}
