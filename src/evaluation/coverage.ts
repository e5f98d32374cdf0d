import type { Located } from '../document/document.ts';
import type { Card } from '../model/card.ts';
import type { DecisionPolicy } from '../model/decision.ts';
import type { Policy } from '../model/policy.ts';
import { alignmentPolicy } from './decision/alignment.ts';

/** The share of a card's bounded actions that at least one capability maps. */
export interface Coverage {
  readonly total: number;
  readonly mapped: readonly Located<string>[];
  readonly unmapped: readonly Located<string>[];
  /**
   * From 0 to 100, not rounded; null without bounded actions, without a card, or when nothing
   * governs.
   */
  readonly percent: number | null;
}

/**
 * Coverage of a card by a policy; undefined where the agent has none, or none that governs.
 */
export function coverageOf(card: Card | undefined, policy: Policy | undefined): Coverage {
  if (card === undefined) return { total: 0, mapped: [], unmapped: [], percent: null };
  const decisions = policy && alignmentPolicy({ card, policy });
  return coverageOfActions(card.boundedActions, decisions);
}

/**
 * Coverage of bounded actions by the rules of a policy that let them be performed; a rule whose
 * requests are always denied counts too, and is warned about by a rule of files.
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
  // Multiplied first: 57 of 100 is then 57, and not a little less that a minimum of 57 would
  // refuse.
  return {
    total,
    mapped,
    unmapped,
    percent: policy === undefined || total === 0 ? null : (mapped.length * 100) / total,
  };
}

/**
 * Coverage for people: rounded down to one decimal, so that 99.99 never reads as 100; `n/a` when
 * unknown.
 */
export function showPercent(percent: number | null): string {
  if (percent === null) return 'n/a';
  const tenths = Math.floor(percent * 10);
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} %`;
}
