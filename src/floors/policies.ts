import { type Document, type Located, type Place, pointerOf } from '../document/document.ts';
import type { Capability, EscalationTrigger, ForbiddenRule, Policy } from '../model/policy.ts';
import { higherSeverity, STRONGER, stricterDefaults, strongerOf } from './strictness.ts';

/**
 * The policy of an outer scope with that of an inner one in it
 * (docs/reference/floors.md#how-policies-combine): the inner one adds and strengthens, and never
 * takes away. Every part keeps the place where it stands, which tells the scope.
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

/** Located values of two scopes, each once, where it stands first. */
export function union<T>(
  outer: readonly Located<T>[],
  inner: readonly Located<T>[],
): readonly Located<T>[] {
  const seen = new Set<T>();
  return [...outer, ...inner].filter(({ value }) => !seen.has(value) && seen.add(value));
}

/**
 * Floor first, then the rest; the same trigger once
 * (docs/reference/floors.md#how-policies-combine). White space is left as it is, since inside
 * quotes it tells names apart.
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
 * The same pattern once, with the highest severity and all reasons
 * (docs/reference/floors.md#how-policies-combine). A rule with exemptions stays apart: the inner
 * one has none.
 */
function composeForbidden(
  outer: readonly ForbiddenRule[],
  inner: readonly ForbiddenRule[],
): readonly ForbiddenRule[] {
  const exempt = outer.filter((rule) => rule.except);
  // One that is here already by its place comes from composing twice.
  const added =
    exempt.length === 0
      ? inner
      : inner.filter((rule) => !exempt.some((other) => isSamePlace(other.place, rule.place)));
  const groups = new Map<string | ForbiddenRule, ForbiddenRule[]>();
  for (const rule of [...outer, ...added]) {
    // A pattern of a policy that is wholly written `mcp:server/tool` has one spelling more, and so
    // is another one.
    const key = rule.except ? rule : JSON.stringify(rule.pattern.spellings.map(({ text }) => text));
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return [...groups.values()].map(mergeRules);
}

/** Rules of one pattern as the first of them, which names the others. */
function mergeRules(rules: readonly ForbiddenRule[]): ForbiddenRule {
  const [first] = rules as readonly [ForbiddenRule];
  if (rules.length === 1) return first;
  const [, ...also] = distinctPlaces(rules.flatMap((rule) => [rule, ...(rule.also ?? [])]));
  return {
    ...first,
    severity: also.reduce(
      (severity, one) => higherSeverity(severity, one.severity),
      first.severity,
    ),
    reason: reasonsOf([first, ...also]),
    ...(also.length > 0 && { also }),
  };
}

/** Every reason once; one that was put together before holds several. */
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
 * The floor's are tried first, in their order; a shared name is two entries, each with the actions
 * of its own scope (docs/reference/floors.md#how-policies-combine).
 */
function composeCapabilities(
  outer: readonly Capability[],
  inner: readonly Capability[],
): readonly Capability[] {
  const known = new Set(outer.map(contentOf));
  const [outerNames, innerNames] = [byName(outer), byName(inner)];
  // One that is here already comes from composing twice; its actions may have been bound to it by
  // its name since.
  const isKnown = (one: Capability): boolean =>
    known.has(contentOf(one)) ||
    (outerNames.get(one.name) ?? []).some(({ place }) => isSamePlace(place, one.place));
  const narrowed = (
    one: Capability,
    others: ReadonlyMap<string, readonly Capability[]>,
  ): Capability => (others.get(one.name) ?? []).reduce(withLimitsOf, one);
  return [
    ...outer.map((one) => narrowed(one, innerNames)),
    ...inner.filter((one) => !isKnown(one)).map((one) => narrowed(one, outerNames)),
  ];
}

function byName(capabilities: readonly Capability[]): ReadonlyMap<string, readonly Capability[]> {
  const names = new Map<string, Capability[]>();
  for (const one of capabilities) {
    const same = names.get(one.name);
    if (same) same.push(one);
    else names.set(one.name, [one]);
  }
  return names;
}

/**
 * Domains that both scopes allow, and the higher severity, for capabilities of one name
 * (docs/reference/floors.md#how-policies-combine).
 */
function withLimitsOf(one: Capability, other: Capability): Capability {
  const severity = strongerOf(one.severityOnUnmapped, other.severityOnUnmapped, STRONGER.severity);
  const domains = intersection(one.allowedDomains, other.allowedDomains);
  return {
    ...one,
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

/**
 * What a capability maps, whatever its limits: two of one content would only be the same mapping
 * twice.
 */
function contentOf({ name, patterns, actions, binding }: Capability): string {
  return JSON.stringify([
    name,
    patterns.map(({ spellings }) => spellings.map(({ text }) => text)),
    actions.map(({ value }) => value),
    binding,
  ]);
}

/** Whether two places are the same node of the same file. */
export function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.document === b.document &&
    a.path.length === b.path.length &&
    a.path.every((step, index) => step === b.path[index])
  );
}
