import type { Located } from '../document/document.ts';
import { TAMPER_EVIDENCE } from '../model/card.ts';
import {
  DEFAULT_ORDERS,
  type EnforcementMode,
  MODES_STRICTEST_FIRST,
  type PolicyDefaults,
  RULE_SEVERITIES,
  type RuleSeverity,
} from '../model/policy.ts';
import { compareSettings } from '../model/setting.ts';

/** The keys of all defaults that a policy can state. */
export const DEFAULT_PARTS = Object.keys(DEFAULT_ORDERS) as readonly (keyof PolicyDefaults)[];

/**
 * Returns whether `a` is a stricter value than `b` for a default. Modes that have the same effect
 * at run time are ordered too, so that combining policies always produces the same result.
 */
export function isStricter(part: keyof PolicyDefaults, a: unknown, b: unknown): boolean {
  const order = DEFAULT_ORDERS[part];
  const named = order.kind === 'ranked' ? { ...order, alike: [] } : order;
  return compareSettings(named, a, b) === 'wider';
}

/**
 * Returns the stricter value of each default (docs/reference/floors.md#how-policies-combine). If
 * both values are equally strict, returns the one in `a`. If only one policy sets a default,
 * returns that policy's value.
 */
export function stricterDefaults(a: PolicyDefaults, b: PolicyDefaults): PolicyDefaults {
  const parts = DEFAULT_PARTS.flatMap((key) => {
    const [first, second] = [a[key], b[key]] as [
      Located<unknown> | undefined,
      Located<unknown> | undefined,
    ];
    const part =
      first && second
        ? isStricter(key, second.value, first.value)
          ? second
          : first
        : (first ?? second);
    return part ? [[key, part] as const] : [];
  });
  return Object.fromEntries(parts) as PolicyDefaults;
}

/** Returns the higher of two severities. */
export function higherSeverity(a: RuleSeverity, b: RuleSeverity): RuleSeverity {
  return RULE_SEVERITIES.indexOf(a) <= RULE_SEVERITIES.indexOf(b) ? a : b;
}

/**
 * Returns the stronger of two values, or the first if they are equally strong. If only one value is
 * defined, returns that value.
 */
export function strongerOf<T>(
  a: Located<T> | undefined,
  b: Located<T> | undefined,
  isStronger: (a: T, b: T) => boolean,
): Located<T> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return isStronger(b.value, a.value) ? b : a;
}

/**
 * For each kind of value, a function that returns whether the first of two values is stronger than
 * the second (docs/reference/floors.md#how-cards-combine).
 */
export const STRONGER = {
  mode: (a: EnforcementMode, b: EnforcementMode) =>
    MODES_STRICTEST_FIRST.indexOf(a) < MODES_STRICTEST_FIRST.indexOf(b),
  retentionDays: (a: number, b: number) => a > b,
  queryable: (a: boolean, b: boolean) => a && !b,
  tamperEvidence: (a: (typeof TAMPER_EVIDENCE)[number], b: (typeof TAMPER_EVIDENCE)[number]) =>
    TAMPER_EVIDENCE.indexOf(a) > TAMPER_EVIDENCE.indexOf(b),
  conscienceMode: (a: 'augment' | 'replace', b: 'augment' | 'replace') =>
    a === 'replace' && b === 'augment',
  severity: (a: RuleSeverity, b: RuleSeverity) =>
    RULE_SEVERITIES.indexOf(a) < RULE_SEVERITIES.indexOf(b),
} as const;
