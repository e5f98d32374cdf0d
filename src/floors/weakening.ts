import type { Located, Place } from '../document/document.ts';
import { type Finding, findingAt, type Problem } from '../finding/finding.ts';
import { ownerOf, quoted } from '../finding/words.ts';
import type { Card } from '../model/card.ts';
import type { Capability, ForbiddenRule, Policy, PolicyDefaults } from '../model/policy.ts';
import { breadthOf } from '../pattern/breadth.ts';
import { DEFAULT_PARTS, isStricter, STRONGER } from './strictness.ts';

/**
 * What an agent's own files ask for that its floor does not let them have: composed to the floor
 * all the same (spec 7).
 */
export function weakenings(
  floor: { readonly card?: Card; readonly policy?: Policy },
  own: { readonly card?: Card; readonly policy?: Policy },
): readonly Finding[] {
  return [
    ...(floor.policy && own.policy ? ofPolicies(floor.policy, own.policy) : []),
    ...(floor.card && own.card ? ofCards(floor.card, own.card) : []),
    ...(own.card
      ? forbiddenByFloor(
          [...(floor.card?.forbiddenActions ?? []), ...(floor.policy?.forbiddenActions ?? [])],
          own.card,
        )
      : []),
  ];
}

function* ofPolicies(floor: Policy, own: Policy): Iterable<Finding> {
  yield* ofDefaults(floor.defaults, own.defaults);
  const rules = new Map(floor.forbidden.map((rule) => [rule.pattern.text, rule] as const));
  for (const rule of own.forbidden) {
    const held = rules.get(rule.pattern.text);
    if (held && STRONGER.severity(held.severity, rule.severity)) yield ofRule(held, rule);
  }
  if ((floor.defaults.unmappedAction?.value ?? 'allow') === 'deny')
    yield* roundTheFloor(floor, own);
  // Floors that share a capability have the same limits on it, so the first that has one speaks for
  // all.
  const first = <T>(limit: (capability: Capability) => T | undefined): ReadonlyMap<string, T> =>
    new Map(
      [...floor.capabilities]
        .reverse()
        .flatMap((one) => (limit(one) === undefined ? [] : [[one.name, limit(one)!] as const])),
    );
  const [domains, severities] = [
    first(({ allowedDomains }) => allowedDomains),
    first(({ severityOnUnmapped }) => severityOnUnmapped),
  ];
  for (const { name, allowedDomains: asked, severityOnUnmapped } of own.capabilities) {
    const held = domains.get(name);
    const known = new Set(held?.value);
    const extra = asked?.value.filter((domain) => !known.has(domain)) ?? [];
    if (held && asked && extra.length > 0)
      yield weakens(
        asked.place,
        held.place,
        `the capability ${quoted(name)} allows ${listed(extra)}`,
        'does not allow',
      );
    const severity = severities.get(name);
    if (severity && severityOnUnmapped)
      yield* ifWeaker('"severity_on_unmapped"', severity, severityOnUnmapped, STRONGER.severity);
  }
}

/** Domains that a message names; more are counted. */
const MOST_LISTED = 3;

function listed(domains: readonly string[]): string {
  const more = domains.length - MOST_LISTED;
  return (
    domains.slice(0, MOST_LISTED).map(quoted).join(', ') + (more > 0 ? ` and ${more} more` : '')
  );
}

const DEFAULT_NAMES: Readonly<Record<keyof PolicyDefaults, string>> = {
  unmappedAction: 'the action for unmapped tools',
  unmappedSeverity: 'the severity of unmapped tools',
  failOpen: '"fail_open"',
  mode: 'the enforcement mode',
  graceHours: 'the grace period in hours',
};

function* ofDefaults(floor: PolicyDefaults, own: PolicyDefaults): Iterable<Finding> {
  for (const part of DEFAULT_PARTS) {
    const [held, asked] = [floor[part], own[part]] as [
      Located<unknown> | undefined,
      Located<unknown> | undefined,
    ];
    if (held && asked && isStricter(part, held.value, asked.value))
      yield loosened(DEFAULT_NAMES[part], held, asked);
  }
}

function ofRule(held: ForbiddenRule, rule: ForbiddenRule): Finding {
  return findingAt('weakens-org', {
    at: rule.place,
    message: `${quoted(rule.pattern.text)} is forbidden as ${rule.severity} here, and as ${held.severity} by ${ownerOf(held.place)}, which holds`,
    help: HELP,
    related: [
      { at: held.pattern.place, message: `${ownerOf(held.place)} forbids it as ${held.severity}` },
    ],
  });
}

/**
 * Mapping is the agent's right, and its way round a floor of deny (spec 7): one that takes
 * everything or a whole server is told.
 */
function* roundTheFloor(floor: Policy, own: Policy): Iterable<Finding> {
  const denied = floor.defaults.unmappedAction!;
  for (const capability of own.capabilities) {
    for (const pattern of capability.patterns) {
      const breadth = breadthOf(pattern.text);
      if (breadth === 'less') continue;
      const problem: Problem = {
        at: pattern.place,
        message: `${quoted(pattern.text)} of ${quoted(capability.name)} maps ${breadth === 'everything' ? 'every tool' : 'a whole server'}, although ${ownerOf(denied.place)} denies what is unmapped`,
        help: 'name the tools, or a common beginning of their names',
        related: [
          { at: denied.place, message: `${ownerOf(denied.place)} denies unmapped tools here` },
        ],
      };
      yield findingAt('weakens-org', problem);
    }
  }
}

function* ofCards(floor: Card, own: Card): Iterable<Finding> {
  if (floor.integrityMode && own.integrityMode)
    yield* ifWeaker('the integrity mode', floor.integrityMode, own.integrityMode, STRONGER.mode);
  yield* ofLimits(floor, own);
  const [held, asked] = [floor.audit, own.audit];
  if (held.retentionDays && asked.retentionDays)
    yield* ifWeaker(
      '"retention_days"',
      held.retentionDays,
      asked.retentionDays,
      STRONGER.retentionDays,
    );
  if (held.queryable && asked.queryable)
    yield* ifWeaker('"queryable"', held.queryable, asked.queryable, STRONGER.queryable);
  if (held.tamperEvidence && asked.tamperEvidence)
    yield* ifWeaker(
      '"tamper_evidence"',
      held.tamperEvidence,
      asked.tamperEvidence,
      STRONGER.tamperEvidence,
    );
  if (floor.conscienceMode && own.conscienceMode)
    yield* ifWeaker(
      'the mode of the conscience',
      floor.conscienceMode,
      own.conscienceMode,
      STRONGER.conscienceMode,
    );
  for (const value of own.conscienceValues) {
    const boundary = floor.conscienceValues.find(
      ({ content, type }) => content === value.content && type === 'BOUNDARY',
    );
    if (boundary && value.type !== 'BOUNDARY')
      yield weakens(
        value.place,
        boundary.place,
        `${quoted(value.content)} is ${quoted(value.type)} here`,
        'makes a BOUNDARY',
      );
  }
  if (floor.hierarchy && own.hierarchy && floor.hierarchy.value !== own.hierarchy.value)
    yield weakens(
      own.hierarchy.place,
      floor.hierarchy.place,
      `the hierarchy of values is ${quoted(own.hierarchy.value)} here`,
      'sets otherwise',
    );
  for (const [name, definition] of own.definitions) {
    const other = floor.definitions.get(name);
    if (other && JSON.stringify(other.value) !== JSON.stringify(definition.value))
      yield weakens(
        definition.place,
        other.place,
        `the value ${quoted(name)} is defined here`,
        'defines otherwise',
      );
  }
  for (const value of own.declaredValues) {
    const conflict = floor.conflictsWith.find((one) => one.value === value.value);
    if (conflict)
      yield weakens(
        value.place,
        conflict.place,
        `the value ${quoted(value.value)} is declared here`,
        'is in conflict with',
      );
  }
}

function* ofLimits(
  { maxAutonomousValue: held }: Card,
  { maxAutonomousValue: asked }: Card,
): Iterable<Finding> {
  if (!held || !asked) return;
  if (held.value.currency !== asked.value.currency)
    yield findingAt('currency-differs', {
      at: asked.place,
      message: `the limit is in ${quoted(asked.value.currency)} here and in ${quoted(held.value.currency)} by ${ownerOf(held.place)}, so nobody can say which is smaller; that of ${ownerOf(held.place)} holds`,
      help: `write the limit in ${quoted(held.value.currency)}`,
      related: [{ at: held.place, message: `${ownerOf(held.place)} sets the limit here` }],
    });
  else if (asked.value.amount > held.value.amount)
    yield weakens(
      asked.place,
      held.place,
      `the limit is ${asked.value.amount} ${asked.value.currency} here`,
      `sets to ${held.value.amount} ${held.value.currency}`,
    );
}

function* forbiddenByFloor(forbidden: readonly Located<string>[], own: Card): Iterable<Finding> {
  for (const action of own.boundedActions) {
    const rule = forbidden.find(({ value }) => value === action.value);
    if (!rule) continue;
    yield findingAt('forbidden-by-org', {
      at: action.place,
      message: `the bounded action ${quoted(action.value)} is forbidden by ${ownerOf(rule.place)}, so the agent does not have it`,
      help: 'take it out of the bounded actions, or ask for an exemption',
      related: [{ at: rule.place, message: `${ownerOf(rule.place)} forbids it here` }],
    });
  }
}

const HELP = 'take it out or make it at least as strict: the floor holds whatever stands here';

function* ifWeaker<T>(
  what: string,
  held: Located<T>,
  asked: Located<T>,
  isStronger: (one: T, other: T) => boolean,
): Iterable<Finding> {
  if (isStronger(held.value, asked.value)) yield loosened(what, held, asked);
}

function loosened(what: string, held: Located<unknown>, asked: Located<unknown>): Finding {
  return findingAt('weakens-org', {
    at: asked.place,
    message: `${what} is ${JSON.stringify(asked.value)} here, and ${JSON.stringify(held.value)} by ${ownerOf(held.place)}, which holds`,
    help: HELP,
    related: [{ at: held.place, message: `${ownerOf(held.place)} sets it here` }],
  });
}

/** A part that the floor overrules: `what is so here`, which its owner `does otherwise`. */
function weakens(at: Place, floor: Place, what: string, otherwise: string): Finding {
  return findingAt('weakens-org', {
    at,
    message: `${what}, which ${ownerOf(floor)} ${otherwise}; the floor holds`,
    help: HELP,
    related: [{ at: floor, message: `${ownerOf(floor)} says so here` }],
  });
}
