import type { Located } from '../document/document.ts';
import type { Card } from '../model/card.ts';
import type { DecisionPolicy } from '../model/decision.ts';
import type { Policy } from '../model/policy.ts';
import { alignmentPolicy } from './decision/alignment.ts';

/** The bounded actions of a card that capabilities map, and their share. */
export interface Coverage {
  readonly total: number;
  readonly mapped: readonly Located<string>[];
  readonly unmapped: readonly Located<string>[];
  /**
   * From 0 to 100, not rounded; null without bounded actions, without a card, or where no policy
   * governs the agent.
   */
  readonly percent: number | null;
}

/** The coverage of a card by the policy that governs its agent; undefined stands for none. */
export function coverageOf(card: Card | undefined, policy: Policy | undefined): Coverage {
  if (card === undefined) return { total: 0, mapped: [], unmapped: [], percent: null };
  const decisions = policy && alignmentPolicy({ card, policy });
  return coverageOfActions(card.boundedActions, decisions);
}

/**
 * The coverage of bounded actions by the rules of a policy that let an agent perform them. A rule
 * whose requests are always denied counts too, and is reported by a rule about files.
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
  // Multiplied first, so that 57 of 100 is exactly 57 and meets a minimum of 57.
  return {
    total,
    mapped,
    unmapped,
    percent: policy === undefined || total === 0 ? null : (mapped.length * 100) / total,
  };
}

/**
 * Coverage as text, rounded down to one decimal so that 99.99 never reads as 100; `n/a` where it is
 * unknown.
 */
export function showPercent(percent: number | null): string {
  if (percent === null) return 'n/a';
  const tenths = Math.floor(percent * 10);
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} %`;
}
