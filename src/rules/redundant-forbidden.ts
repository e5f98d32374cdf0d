import { wording } from '../finding/finding.ts';
import { enumeration, quoted } from '../finding/words.ts';
import { type ForbiddenRule, RULE_SEVERITIES } from '../model/policy.ts';
import type { AgentRule } from './rule.ts';
import { coverOf, ruleWork } from './tool-patterns.ts';

const words = wording({
  redundant: (pattern: string, others: readonly string[]) => ({
    message: `${quoted(pattern)} is already forbidden by ${enumeration(others)}`,
    help: 'remove it, or keep it for its reason alone',
  }),
  forbids: (severity: string, isWhole: boolean) =>
    `forbids ${isWhole ? 'the same' : 'some of the same'} names as ${severity}`,
});

/** A rule adds nothing where others of the same or a higher severity forbid all its names. */
export const redundantForbidden = {
  id: 'redundant-forbidden',
  severity: 'note',
  summary:
    'Other forbidden rules already cover a forbidden pattern at the same or a higher severity.',
  words,
  *check({ policy }) {
    const rules = policy?.forbidden ?? [];
    const work = ruleWork();
    // From the last to the first, and what was found redundant no longer counts: of two equal rules
    // the first stays.
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
      const stays = staying(rule, covers);
      const taking = rules.filter((other) => stays.has(other));
      const patterns = taking.map((other) => other.pattern.text);
      yield {
        at: rule.pattern.place,
        ...words.redundant(rule.pattern.text, patterns),
        related: taking.map((other) => ({
          at: other.pattern.place,
          message: words.forbids(other.severity, taking.length === 1),
        })),
      };
    }
  },
} as const satisfies AgentRule;

/**
 * The rules that stay and match the names of one that may go: where one of its cover may go too,
 * the cover of that.
 */
function staying(
  rule: ForbiddenRule,
  covers: ReadonlyMap<ForbiddenRule, readonly ForbiddenRule[]>,
): ReadonlySet<ForbiddenRule> {
  const found = new Set<ForbiddenRule>();
  const seen = new Set<ForbiddenRule>([rule]);
  // A set is walked on to what is added to it meanwhile.
  for (const one of seen) {
    const cover = covers.get(one);
    if (cover === undefined) found.add(one);
    else for (const other of cover) seen.add(other);
  }
  return found;
}

function rank(rule: ForbiddenRule): number {
  return RULE_SEVERITIES.indexOf(rule.severity);
}
