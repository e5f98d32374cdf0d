import { wording } from '../finding/finding.ts';
import { enumeration, quoted } from '../finding/words.ts';
import { type ForbiddenRule, RULE_SEVERITIES } from '../model/policy.ts';
import type { AgentRule } from './rule.ts';
import { coverOf, ruleWork } from './tool-patterns.ts';

const words = wording({
  redundant: (pattern: string, others: readonly string[]) => ({
    message: `${quoted(pattern)} is already forbidden by ${enumeration(others)}`,
    help: 'remove the rule, unless it is there to record its reason',
  }),
  forbids: (severity: string, isWhole: boolean) =>
    `forbids ${isWhole ? 'the same' : 'some of the same'} names, with severity ${severity}`,
});

/**
 * Reports a forbidden rule if other rules of at least the same severity together forbid all of its
 * names.
 */
export const redundantForbidden = {
  id: 'redundant-forbidden',
  severity: 'note',
  summary:
    'A rule forbids only names that other rules already forbid with at least the same severity.',
  words,
  *check({ policy }) {
    const rules = policy?.forbidden ?? [];
    const work = ruleWork();
    // Rules are visited from last to first, and a redundant rule no longer covers others. If two
    // rules are equal, the first is therefore kept.
    const covers = new Map<ForbiddenRule, readonly ForbiddenRule[]>();
    for (const rule of [...rules].reverse()) {
      const others = rules.filter(
        (other) => other !== rule && !covers.has(other) && rank(other) <= rank(rule),
      );
      const cover = coverOf(rule.pattern, others, work);
      if (cover !== undefined) covers.set(rule, cover);
    }
    for (const rule of rules) {
      if (!covers.has(rule)) continue;
      const kept = keptCover(rule, covers);
      const covering = rules.filter((other) => kept.has(other));
      const patterns = covering.map((other) => other.pattern.text);
      yield {
        at: rule.pattern.place,
        ...words.redundant(rule.pattern.text, patterns),
        related: covering.map((other) => ({
          at: other.pattern.place,
          message: words.forbids(other.severity, covering.length === 1),
        })),
      };
    }
  },
} as const satisfies AgentRule;

/**
 * Returns the non-redundant rules that cover a redundant rule. A redundant rule in the cover is
 * replaced by the rules that cover it.
 */
function keptCover(
  rule: ForbiddenRule,
  covers: ReadonlyMap<ForbiddenRule, readonly ForbiddenRule[]>,
): ReadonlySet<ForbiddenRule> {
  const found = new Set<ForbiddenRule>();
  const seen = new Set<ForbiddenRule>([rule]);
  // The loop also visits rules added to the set during iteration.
  for (const current of seen) {
    const cover = covers.get(current);
    if (cover === undefined) found.add(current);
    else for (const other of cover) seen.add(other);
  }
  return found;
}

function rank(rule: ForbiddenRule): number {
  return RULE_SEVERITIES.indexOf(rule.severity);
}
