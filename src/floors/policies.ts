import { type Document, type Located, type Place, pointerOf } from '../document/document.ts';
import {
  type Capability,
  type EscalationTrigger,
  type ForbiddenRule,
  type Policy,
  patternKey,
  spellingTexts,
} from '../model/policy.ts';
import { higherSeverity, STRONGER, stricterDefaults, strongerOf } from './strictness.ts';

/**
 * Combines an outer scope's policy with an inner scope's policy
 * (docs/reference/floors.md#how-policies-combine). The inner policy can add or strengthen rules but
 * cannot remove any. Every rule keeps its place, which identifies the scope that defines it.
 */
export function composePolicies(outer: Policy, inner: Policy): Policy {
  return {
    ...inner,
    forbidden: composeForbidden(outer.forbidden, inner.forbidden),
    triggers: composeTriggers(outer.triggers, inner.triggers),
    capabilities: composeCapabilities(outer.capabilities, inner.capabilities),
    defaults: stricterDefaults(outer.defaults, inner.defaults),
    ...forbiddenActions(outer, inner),
  };
}

function forbiddenActions(outer: Policy, inner: Policy): Pick<Policy, 'forbiddenActions'> {
  const all = union(outer.forbiddenActions ?? [], inner.forbiddenActions ?? []);
  return all.length > 0 ? { forbiddenActions: all } : {};
}

/** Returns the distinct values from both scopes. Of two equal values, keeps the outer scope's. */
export function union<T>(
  outer: readonly Located<T>[],
  inner: readonly Located<T>[],
): readonly Located<T>[] {
  const seen = new Set<T>();
  return [...outer, ...inner].filter(({ value }) => !seen.has(value) && seen.add(value));
}

/**
 * Combines the triggers of two scopes without duplicates, outer triggers first
 * (docs/reference/floors.md#how-policies-combine). Triggers that differ only in white space are
 * both kept, because white space is significant inside quotes.
 */
export function composeTriggers(
  outer: readonly EscalationTrigger[],
  inner: readonly EscalationTrigger[],
): readonly EscalationTrigger[] {
  const keyOf = ({ text, action, reason }: EscalationTrigger): string =>
    JSON.stringify([text, action, reason]);
  const known = new Set(outer.map(keyOf));
  return [...outer, ...inner.filter((trigger) => !known.has(keyOf(trigger)))];
}

/**
 * Combines the forbidden rules of two scopes. Rules with the same pattern become one rule with the
 * highest severity and all their reasons (docs/reference/floors.md#how-policies-combine). An outer
 * rule with exemptions stays separate, because its exemptions must not apply to the inner rule.
 */
function composeForbidden(
  outer: readonly ForbiddenRule[],
  inner: readonly ForbiddenRule[],
): readonly ForbiddenRule[] {
  const exempt = outer.filter((rule) => rule.except);
  // If an inner rule has the same place as an outer rule, the policies have already been combined.
  const added =
    exempt.length === 0
      ? inner
      : inner.filter((rule) => !exempt.some(({ place }) => isSamePlace(place, rule.place)));
  const groups = new Map<string | ForbiddenRule, ForbiddenRule[]>();
  for (const rule of [...outer, ...added]) {
    // The key contains every spelling. A pattern has an additional spelling if its policy writes
    // tools as `mcp:server/tool`, and must not be merged with the same text in another policy.
    const key = rule.except ? rule : patternKey(rule.pattern);
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return [...groups.values()].map(mergeRules);
}

/** Merges rules with the same pattern into the first rule, whose `also` lists the other rules. */
function mergeRules(rules: readonly ForbiddenRule[]): ForbiddenRule {
  const [first] = rules as readonly [ForbiddenRule];
  if (rules.length === 1) return first;
  const [, ...also] = distinctPlaces(rules.flatMap((rule) => [rule, ...(rule.also ?? [])]));
  return {
    ...first,
    severity: also.reduce(
      (severity, rule) => higherSeverity(severity, rule.severity),
      first.severity,
    ),
    reason: reasonsOf([first, ...also]),
    ...(also.length > 0 && { also }),
  };
}

/**
 * Joins the distinct reasons of several rules with `; `. A rule that was merged before already
 * contains several reasons in this form.
 */
function reasonsOf(rules: readonly ForbiddenRule[]): string {
  const known = new Set<string>();
  const reasons = rules.flatMap(({ reason }) => {
    const parts = reason.split('; ').filter((part) => !known.has(part));
    for (const part of parts) known.add(part);
    return parts;
  });
  return reasons.join('; ');
}

function distinctPlaces(rules: readonly ForbiddenRule[]): readonly ForbiddenRule[] {
  const seen = new Map<Document, Set<string>>();
  return rules.filter(({ place: { document, path } }) => {
    const paths = seen.get(document) ?? new Set();
    seen.set(document, paths);
    const pointer = pointerOf(path);
    return !paths.has(pointer) && paths.add(pointer);
  });
}

/**
 * Combines the capabilities of two scopes, outer capabilities first. Capabilities with the same
 * name stay separate, and each keeps its own scope's actions
 * (docs/reference/floors.md#how-policies-combine).
 */
function composeCapabilities(
  outer: readonly Capability[],
  inner: readonly Capability[],
): readonly Capability[] {
  const known = new Set(outer.map(contentOf));
  const [outerNames, innerNames] = [byName(outer), byName(inner)];
  // If a capability is already present, the policies have been combined before. Its actions may
  // since have been inferred from its name, so its place is compared too.
  const isKnown = (capability: Capability): boolean =>
    known.has(contentOf(capability)) ||
    (outerNames.get(capability.name) ?? []).some(({ place }) =>
      isSamePlace(place, capability.place),
    );
  const narrowed = (
    capability: Capability,
    others: ReadonlyMap<string, readonly Capability[]>,
  ): Capability => (others.get(capability.name) ?? []).reduce(withLimitsOf, capability);
  return [
    ...outer.map((capability) => narrowed(capability, innerNames)),
    ...inner
      .filter((capability) => !isKnown(capability))
      .map((capability) => narrowed(capability, outerNames)),
  ];
}

function byName(capabilities: readonly Capability[]): ReadonlyMap<string, readonly Capability[]> {
  const names = new Map<string, Capability[]>();
  for (const capability of capabilities) {
    const same = names.get(capability.name);
    if (same) same.push(capability);
    else names.set(capability.name, [capability]);
  }
  return names;
}

/**
 * Returns a capability with the limits of another capability of the same name applied. Only hosts
 * that both capabilities allow remain, and the higher severity applies
 * (docs/reference/floors.md#how-policies-combine).
 */
function withLimitsOf(capability: Capability, same: Capability): Capability {
  const severity = strongerOf(
    capability.severityOnUnmapped,
    same.severityOnUnmapped,
    STRONGER.severity,
  );
  const domains = intersection(capability.allowedDomains, same.allowedDomains);
  return {
    ...capability,
    ...(severity && { severityOnUnmapped: severity }),
    ...(domains && { allowedDomains: domains }),
  };
}

function intersection(
  a: Located<readonly string[]> | undefined,
  b: Located<readonly string[]> | undefined,
): Located<readonly string[]> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const both = a.value.filter((domain) => b.value.includes(domain));
  return { value: both, place: both.length < a.value.length ? b.place : a.place };
}

/** Returns a key for a capability's name, tools and actions. Its hosts and severity are ignored. */
function contentOf({ name, patterns, actions, binding }: Capability): string {
  return JSON.stringify([
    name,
    patterns.map(spellingTexts),
    actions.map(({ value }) => value),
    binding,
  ]);
}

/** Returns whether two places refer to the same node of the same document. */
export function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.document === b.document &&
    a.path.length === b.path.length &&
    a.path.every((step, index) => step === b.path[index])
  );
}
