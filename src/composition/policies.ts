import type { Located, Place } from '../document/document.ts';
import type { Capability, EscalationTrigger, ForbiddenRule, Policy } from '../model/policy.ts';
import { higherSeverity, STRONGER, stricterDefaults, strongerOf } from './strictness.ts';

/**
 * The policy of an outer scope with that of an inner one in it (spec 7): the inner one adds and strengthens, and never takes away.
 * Every part keeps the place where it stands, which tells the scope.
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
export function union<T>(outer: readonly Located<T>[], inner: readonly Located<T>[]): readonly Located<T>[] {
  const seen = new Set<T>();
  return [...outer, ...inner].filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** Floor first, then the rest; the same trigger once (spec 7). */
export function composeTriggers(outer: readonly EscalationTrigger[], inner: readonly EscalationTrigger[]): readonly EscalationTrigger[] {
  const keyOf = ({ text, action, reason }: EscalationTrigger): string => JSON.stringify([text.trim().replace(/\s+/g, ' '), action, reason]);
  const known = new Set(outer.map(keyOf));
  return [...outer, ...inner.filter((trigger) => !known.has(keyOf(trigger)))];
}

/** The same pattern once, with the highest severity and all reasons (spec 7). A rule with exemptions stays apart: the inner one has none. */
function composeForbidden(outer: readonly ForbiddenRule[], inner: readonly ForbiddenRule[]): readonly ForbiddenRule[] {
  const taken = new Set<ForbiddenRule>();
  const merged = outer.map((rule) => {
    if (rule.except) return rule;
    const same = inner.filter((other) => !taken.has(other) && !other.except && other.pattern.text === rule.pattern.text);
    for (const other of same) taken.add(other);
    return same.reduce(mergeRules, rule);
  });
  // One that is here already by its place comes from composing twice.
  return [...merged, ...inner.filter((rule) => !taken.has(rule) && !outer.some((other) => isSamePlace(other.place, rule.place)))];
}

function mergeRules(rule: ForbiddenRule, other: ForbiddenRule): ForbiddenRule {
  const also = [...(rule.also ?? []), ...(isSamePlace(rule.place, other.place) ? [] : [other]), ...(other.also ?? [])];
  const sources = also.filter(({ place }, index) => also.findIndex((one) => isSamePlace(one.place, place)) === index);
  const reasons = new Set([rule.reason, ...sources.map(({ reason }) => reason)]);
  // One spelling more means that one of the policies is wholly written `mcp:server/tool`; a prohibition tries all.
  const spellings = [...rule.pattern.spellings, ...other.pattern.spellings];
  return {
    ...rule,
    pattern: {
      ...rule.pattern,
      spellings: spellings.filter(({ text }, index) => spellings.findIndex((one) => one.text === text) === index),
    },
    severity: sources.reduce((severity, one) => higherSeverity(severity, one.severity), higherSeverity(rule.severity, other.severity)),
    reason: [...reasons].join('; '),
    ...(sources.length > 0 && { also: sources }),
  };
}

/** The floor's are tried first, in their order; a shared name is two entries, each with the actions of its own scope (spec 7). */
function composeCapabilities(outer: readonly Capability[], inner: readonly Capability[]): readonly Capability[] {
  const added = inner.filter((one) => !outer.some((other) => isSameCapability(one, other)));
  const narrowed = (one: Capability, others: readonly Capability[]): Capability => {
    const shared = others.filter(({ name }) => name === one.name);
    return shared.length === 0 ? one : shared.reduce(withLimitsOf, one);
  };
  return [...outer.map((one) => narrowed(one, inner)), ...added.map((one) => narrowed(one, outer))];
}

/** Domains that both scopes allow, and the higher severity, for capabilities of one name (spec 7). */
function withLimitsOf(one: Capability, other: Capability): Capability {
  const severity = strongerOf(one.severityOnUnmapped, other.severityOnUnmapped, STRONGER.severity);
  const domains = intersection(one.allowedDomains, other.allowedDomains);
  return { ...one, ...(severity && { severityOnUnmapped: severity }), ...(domains && { allowedDomains: domains }) };
}

function intersection(
  a: Located<readonly string[]> | undefined,
  b: Located<readonly string[]> | undefined,
): Located<readonly string[]> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const both = a.value.filter((domain) => b.value.includes(domain));
  return { value: both, place: both.length < a.value.length ? b.place : a.place };
}

function isSameCapability(one: Capability, other: Capability): boolean {
  if (isSamePlace(one.place, other.place)) return true;
  const contentOf = ({ name, patterns, actions, binding }: Capability): string =>
    JSON.stringify([
      name,
      patterns.map((pattern) => pattern.spellings.map(({ text }) => text)),
      actions.map(({ value }) => value),
      binding,
    ]);
  return contentOf(one) === contentOf(other);
}

/** Whether two places are the same node of the same file. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.document === b.document && a.path.length === b.path.length && a.path.every((step, index) => step === b.path[index]);
}
