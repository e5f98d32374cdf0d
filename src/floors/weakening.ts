import type { Located, Place } from '../document/document.ts';
import { type Finding, findingAt, type Words } from '../finding/finding.ts';
import { ownerOf } from '../finding/words.ts';
import type { Audit, Card } from '../model/card.ts';
import type { Capability, ForbiddenRule, Policy, PolicyDefaults } from '../model/policy.ts';
import { breadthOf } from '../pattern/breadth.ts';
import { currencyDiffers } from '../rules/currency-differs.ts';
import { forbiddenByOrg } from '../rules/forbidden-by-org.ts';
import { type FloorSetting, weakensOrg } from '../rules/weakens-org.ts';
import { DEFAULT_PARTS, isStricter, STRONGER } from './strictness.ts';

const { words } = weakensOrg;

/**
 * Reports values in an agent's own files that are weaker than the floor's values. The floor's
 * values apply regardless.
 */
export function weakenings(
  floor: { readonly card?: Card; readonly policy?: Policy },
  own: { readonly card?: Card; readonly policy?: Policy },
): readonly Finding[] {
  return [
    ...(floor.policy && own.policy ? policyFindings(floor.policy, own.policy) : []),
    ...(floor.card && own.card ? cardFindings(floor.card, own.card) : []),
    ...(own.card
      ? forbiddenByFloor(
          [...(floor.card?.forbiddenActions ?? []), ...(floor.policy?.forbiddenActions ?? [])],
          own.card,
        )
      : []),
  ];
}

function* policyFindings(floor: Policy, own: Policy): Iterable<Finding> {
  yield* defaultFindings(floor.defaults, own.defaults);
  const rules = new Map(floor.forbidden.map((rule) => [rule.pattern.text, rule] as const));
  for (const rule of own.forbidden) {
    const held = rules.get(rule.pattern.text);
    if (held && STRONGER.severity(held.severity, rule.severity)) yield ruleFinding(held, rule);
  }
  yield* overbroadMappings(floor, own);
  // The floors have already been combined, so all entries for a capability have the same limits,
  // and checking the first entry is enough.
  const first = <T>(limit: (capability: Capability) => T | undefined): ReadonlyMap<string, T> =>
    new Map(
      [...floor.capabilities].reverse().flatMap((capability) => {
        const value = limit(capability);
        return value === undefined ? [] : [[capability.name, value] as const];
      }),
    );
  const [domains, severities] = [
    first(({ allowedDomains }) => allowedDomains),
    first(({ severityOnUnmapped }) => severityOnUnmapped),
  ];
  for (const { name, allowedDomains: stated, severityOnUnmapped } of own.capabilities) {
    const held = domains.get(name);
    const known = new Set(held?.value);
    const extra = stated?.value.filter((domain) => !known.has(domain)) ?? [];
    if (held && stated && extra.length > 0)
      yield weakened(stated.place, held.place, words.domains(name, extra, ownerOf(held.place)));
    const severity = severities.get(name);
    if (severity && severityOnUnmapped)
      yield* ifWeaker('severityOnUnmapped', severity, severityOnUnmapped, STRONGER.severity);
  }
}

function* defaultFindings(floor: PolicyDefaults, own: PolicyDefaults): Iterable<Finding> {
  for (const part of DEFAULT_PARTS) {
    const [held, stated] = [floor[part], own[part]] as [
      Located<unknown> | undefined,
      Located<unknown> | undefined,
    ];
    if (held && stated && isStricter(part, held.value, stated.value))
      yield loosened(part, held, stated);
  }
}

function ruleFinding(held: ForbiddenRule, rule: ForbiddenRule): Finding {
  const owner = ownerOf(held.place);
  return findingAt(weakensOrg, {
    at: rule.place,
    ...words.severity(rule.pattern.text, rule.severity, held.severity, owner),
    related: [{ at: held.pattern.place, message: words.forbidsHere(owner, held.severity) }],
  });
}

/**
 * Reports capabilities that map every tool, or all of a server's tools, although the floor denies
 * unmapped tools. Such mappings would bypass the floor.
 */
function* overbroadMappings(floor: Policy, own: Policy): Iterable<Finding> {
  const denied = floor.defaults.unmappedAction;
  if (denied?.value !== 'deny') return;
  for (const capability of own.capabilities) {
    for (const pattern of capability.patterns) {
      const breadth = breadthOf(pattern.text);
      if (breadth === 'less') continue;
      const owner = ownerOf(denied.place);
      yield findingAt(weakensOrg, {
        at: pattern.place,
        ...words.overbroad(pattern.text, capability.name, breadth, owner),
        related: [{ at: denied.place, message: words.deniesHere(owner) }],
      });
    }
  }
}

function* cardFindings(floor: Card, own: Card): Iterable<Finding> {
  if (floor.integrityMode && own.integrityMode)
    yield* ifWeaker('integrityMode', floor.integrityMode, own.integrityMode, STRONGER.mode);
  yield* limitFindings(floor, own);
  yield* auditFindings(floor.audit, own.audit);
  yield* conscienceFindings(floor, own);
  yield* valueFindings(floor, own);
}

function* auditFindings(held: Audit, stated: Audit): Iterable<Finding> {
  if (held.retentionDays && stated.retentionDays)
    yield* ifWeaker(
      'retentionDays',
      held.retentionDays,
      stated.retentionDays,
      STRONGER.retentionDays,
    );
  if (held.queryable && stated.queryable)
    yield* ifWeaker('queryable', held.queryable, stated.queryable, STRONGER.queryable);
  if (held.tamperEvidence && stated.tamperEvidence)
    yield* ifWeaker(
      'tamperEvidence',
      held.tamperEvidence,
      stated.tamperEvidence,
      STRONGER.tamperEvidence,
    );
}

function* conscienceFindings(floor: Card, own: Card): Iterable<Finding> {
  if (floor.conscienceMode && own.conscienceMode)
    yield* ifWeaker(
      'conscienceMode',
      floor.conscienceMode,
      own.conscienceMode,
      STRONGER.conscienceMode,
    );
  for (const value of own.conscienceValues) {
    const boundary = floor.conscienceValues.find(
      ({ content, type }) => content === value.content && type === 'BOUNDARY',
    );
    if (boundary && value.type !== 'BOUNDARY')
      yield weakened(
        value.place,
        boundary.place,
        words.boundary(value.content, value.type, ownerOf(boundary.place)),
      );
  }
}

function* valueFindings(floor: Card, own: Card): Iterable<Finding> {
  if (floor.hierarchy && own.hierarchy && floor.hierarchy.value !== own.hierarchy.value)
    yield weakened(
      own.hierarchy.place,
      floor.hierarchy.place,
      words.hierarchy(own.hierarchy.value, ownerOf(floor.hierarchy.place)),
    );
  for (const [name, definition] of own.definitions) {
    const held = floor.definitions.get(name);
    if (held && JSON.stringify(held.value) !== JSON.stringify(definition.value))
      yield weakened(definition.place, held.place, words.definition(name, ownerOf(held.place)));
  }
  for (const value of own.declaredValues) {
    const conflict = floor.conflictsWith.find((candidate) => candidate.value === value.value);
    if (conflict)
      yield weakened(
        value.place,
        conflict.place,
        words.conflict(value.value, ownerOf(conflict.place)),
      );
  }
}

function* limitFindings(
  { maxAutonomousValue: held }: Card,
  { maxAutonomousValue: stated }: Card,
): Iterable<Finding> {
  if (!held || !stated) return;
  const owner = ownerOf(held.place);
  if (held.value.currency !== stated.value.currency)
    yield findingAt(currencyDiffers, {
      at: stated.place,
      ...currencyDiffers.words.differs(stated.value.currency, held.value.currency, owner),
      related: [{ at: held.place, message: currencyDiffers.words.setHere(owner) }],
    });
  else if (stated.value.amount > held.value.amount)
    yield weakened(
      stated.place,
      held.place,
      words.limit(
        `${stated.value.amount} ${stated.value.currency}`,
        `${held.value.amount} ${held.value.currency}`,
        owner,
      ),
    );
}

function* forbiddenByFloor(forbidden: readonly Located<string>[], own: Card): Iterable<Finding> {
  for (const action of own.boundedActions) {
    const rule = forbidden.find(({ value }) => value === action.value);
    if (!rule) continue;
    const owner = ownerOf(rule.place);
    yield findingAt(forbiddenByOrg, {
      at: action.place,
      ...forbiddenByOrg.words.forbidden(action.value, owner),
      related: [{ at: rule.place, message: forbiddenByOrg.words.forbiddenHere(owner) }],
    });
  }
}

function* ifWeaker<T>(
  setting: FloorSetting,
  held: Located<T>,
  stated: Located<T>,
  isStronger: (a: T, b: T) => boolean,
): Iterable<Finding> {
  if (isStronger(held.value, stated.value)) yield loosened(setting, held, stated);
}

function loosened(
  setting: FloorSetting,
  held: Located<unknown>,
  stated: Located<unknown>,
): Finding {
  const owner = ownerOf(held.place);
  return findingAt(weakensOrg, {
    at: stated.place,
    ...words.setting(setting, stated.value, held.value, owner),
    related: [{ at: held.place, message: words.setsHere(owner) }],
  });
}

function weakened(at: Place, floor: Place, text: Words): Finding {
  return findingAt(weakensOrg, {
    at,
    ...text,
    related: [{ at: floor, message: words.saysHere(ownerOf(floor)) }],
  });
}
