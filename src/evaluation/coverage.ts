import type { Located } from '../document/document.ts';
import type { Card } from '../model/card.ts';
import type { DecisionPolicy } from '../model/decision.ts';
import type { Policy } from '../model/policy.ts';
import { alignmentPolicy } from './decision/alignment.ts';

/** The bounded actions of a card that capabilities map, and the share that they make up. */
export interface Coverage {
  readonly total: number;
  readonly mapped: readonly Located<string>[];
  readonly unmapped: readonly Located<string>[];
  /**
   * From 0 to 100, not rounded. Null if there is no card, no bounded action, or no policy that
   * governs the agent.
   */
  readonly percent: number | null;
}

/** Returns the coverage of a card under the policy that governs its agent; undefined means none. */
export function coverageOf(card: Card | undefined, policy: Policy | undefined): Coverage {
  if (card === undefined) return { total: 0, mapped: [], unmapped: [], percent: null };
  const decisions = policy && alignmentPolicy({ card, policy });
  return coverageOfActions(card.boundedActions, decisions);
}

/**
 * Returns the coverage of bounded actions: those that a rule of the policy lets the agent perform.
 * A rule counts even if other rules deny all its requests. The checks of files report such a rule.
 */
export function coverageOfActions(
  actions: readonly Located<string>[],
  policy: DecisionPolicy | undefined,
): Coverage {
  const mappedNames = new Set(
    policy?.stages.flatMap(({ rules }) =>
      rules.flatMap((rule) => (rule.actions ?? []).map(({ value }) => value)),
    ),
  );
  const mapped = actions.filter(({ value }) => mappedNames.has(value));
  const unmapped = actions.filter(({ value }) => !mappedNames.has(value));
  const total = actions.length;
  // Multiply first, so that 57 of 100 is exactly 57 and meets a minimum of 57.
  return {
    total,
    mapped,
    unmapped,
    percent: policy === undefined || total === 0 ? null : (mapped.length * 100) / total,
  };
}

/**
 * Formats coverage as text, rounded down to one decimal place so that 99.99 never reads as 100.
 * Unknown coverage is `n/a`.
 */
export function showPercent(percent: number | null): string {
  if (percent === null) return 'n/a';
  const tenths = Math.floor(percent * 10);
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} %`;
}
