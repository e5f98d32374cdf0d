import type { Located } from '../document/document.ts';
import { TAMPER_EVIDENCE } from '../model/card.ts';
import {
  type EnforcementMode,
  type PolicyDefaults,
  RULE_SEVERITIES,
  type RuleSeverity,
} from '../model/policy.ts';

/**
 * Modes of both generations in one order, the weakest first: each generation's own order is kept
 * (spec 7).
 */
export const MODES: readonly EnforcementMode[] = ['off', 'observe', 'warn', 'nudge', 'enforce'];

/**
 * What a part of a policy's defaults may be, the strictest first; hours are compared as numbers
 * (spec 7).
 */
const STRICTEST_FIRST: {
  readonly [K in Exclude<keyof PolicyDefaults, 'graceHours'>]-?: readonly unknown[];
} = {
  unmappedAction: ['deny', 'warn', 'allow'],
  unmappedSeverity: RULE_SEVERITIES,
  failOpen: [false, true],
  mode: [...MODES].reverse(),
};

/** The parts of a policy's defaults. */
export const DEFAULT_PARTS = [
  ...Object.keys(STRICTEST_FIRST),
  'graceHours',
] as readonly (keyof PolicyDefaults)[];

/**
 * Whether the first value of a part of the defaults is stricter than the second; equal ones are
 * not.
 */
export function isStricter(part: keyof PolicyDefaults, a: unknown, b: unknown): boolean {
  if (part === 'graceHours') return (a as number) < (b as number);
  const order = STRICTEST_FIRST[part];
  return order.indexOf(a) < order.indexOf(b);
}

/**
 * Part by part the stricter of two, the first where they are equal; what only one says is taken
 * from it (spec 7).
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
 * stronger one (spec 7).
 */
export const STRONGER = {
  mode: (one: EnforcementMode, other: EnforcementMode) => MODES.indexOf(one) > MODES.indexOf(other),
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
