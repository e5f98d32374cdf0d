import type { Located } from '../document/document.ts';
import type { Card } from '../model/card.ts';
import type { DecisionPolicy } from '../model/decision.ts';
import type { Policy } from '../model/policy.ts';
import { alignmentPolicy } from './decision/alignment.ts';

/** A card's coverage: which bounded actions are mapped and which are not. */
export interface Coverage {
  readonly total: number;
  readonly mapped: readonly Located<string>[];
  readonly unmapped: readonly Located<string>[];
  /**
   * The percentage of bounded actions that are mapped, not rounded. Null if the agent has no card,
   * no bounded action or no policy.
   */
  readonly percent: number | null;
}

/** Returns a card's coverage. `policy` is undefined if no policy governs the agent. */
export function coverageOf(card: Card | undefined, policy: Policy | undefined): Coverage {
  if (card === undefined) return { total: 0, mapped: [], unmapped: [], percent: null };
  const decisions = policy && alignmentPolicy({ card, policy });
  return coverageOfActions(card.boundedActions, decisions);
}

/**
 * Returns the coverage of bounded actions. An action is mapped if one of the policy's rules lists
 * it, even if other rules deny all tools of that rule. Another check reports such rules.
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
  // Multiplying before dividing makes 57 of 100 exactly 57, which then satisfies a required minimum
  // of 57.
  return {
    total,
    mapped,
    unmapped,
    percent: policy === undefined || total === 0 ? null : (mapped.length * 100) / total,
  };
}

/**
 * Formats a coverage percentage, or `n/a` if the percentage is null. Rounds down to one decimal
 * place, because 99.99 must not become 100.
 */
export function showPercent(percent: number | null): string {
  if (percent === null) return 'n/a';
  const tenths = Math.floor(percent * 10);
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} %`;
}
