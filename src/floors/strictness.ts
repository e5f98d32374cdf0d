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

/** The parts of a policy's defaults. */
export const DEFAULT_PARTS = Object.keys(DEFAULT_ORDERS) as readonly (keyof PolicyDefaults)[];

/**
 * Whether the first value of a part of the defaults is stricter than the second; equal ones are
 * not. Modes that do the same at run time keep the order of their names, so that composing gives
 * one of them.
 */
export function isStricter(part: keyof PolicyDefaults, a: unknown, b: unknown): boolean {
  const order = DEFAULT_ORDERS[part];
  const named = order.kind === 'ranked' ? { ...order, alike: [] } : order;
  return compareSettings(named, a, b) === 'wider';
}

/**
 * Part by part the stricter of two, the first where they are equal; what only one says is taken
 * from it (docs/reference/floors.md#how-policies-combine).
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

/** The higher of two severities. */
export function higherSeverity(a: RuleSeverity, b: RuleSeverity): RuleSeverity {
  return RULE_SEVERITIES.indexOf(a) <= RULE_SEVERITIES.indexOf(b) ? a : b;
}

/**
 * Which of two located values holds, by what makes one stronger than the other; the first where
 * both are alike, or the only one there is.
 */
export function strongerOf<T>(
  a: Located<T> | undefined,
  b: Located<T> | undefined,
  isStronger: (one: T, other: T) => boolean,
): Located<T> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return isStronger(b.value, a.value) ? b : a;
}

/**
 * Orders of the parts of a card in which one side can be weaker, by what makes the first value the
 * stronger one (docs/reference/floors.md#how-cards-combine).
 */
export const STRONGER = {
  mode: (one: EnforcementMode, other: EnforcementMode) =>
    MODES_STRICTEST_FIRST.indexOf(one) < MODES_STRICTEST_FIRST.indexOf(other),
  retentionDays: (one: number, other: number) => one > other,
  queryable: (one: boolean, other: boolean) => one && !other,
  tamperEvidence: (
    one: (typeof TAMPER_EVIDENCE)[number],
    other: (typeof TAMPER_EVIDENCE)[number],
  ) => TAMPER_EVIDENCE.indexOf(one) > TAMPER_EVIDENCE.indexOf(other),
  conscienceMode: (one: 'augment' | 'replace', other: 'augment' | 'replace') =>
    one === 'replace' && other === 'augment',
  severity: (one: RuleSeverity, other: RuleSeverity) =>
    RULE_SEVERITIES.indexOf(one) < RULE_SEVERITIES.indexOf(other),
} as const;
