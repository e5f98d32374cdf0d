import { enumeration, quoted } from '../finding/words.ts';
import { type ForbiddenRule, RULE_SEVERITIES } from '../model/policy.ts';
import type { AgentRule } from './rule.ts';
import { coverOf, ruleWork } from './tool-patterns.ts';

/**
 * A rule adds nothing where others of the same or a higher severity forbid all its names already
 * (spec 4).
 */
export const redundantForbidden: AgentRule = {
  id: 'redundant-forbidden',
  *check({ policy }) {
    const rules = policy?.forbidden ?? [];
    const work = ruleWork();
    // From the last to the first, and what was found redundant counts for nothing any more: of two
    // equal rules the first stays.
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
      yield {
        at: rule.pattern.place,
        message: `${quoted(rule.pattern.text)} is forbidden already by ${enumeration(taking.map((other) => other.pattern.text))}`,
        help: 'take it out, or keep it for its reason alone',
        related: taking.map((other) => ({
          at: other.pattern.place,
          message: `forbids ${taking.length === 1 ? 'the same' : 'some of the same'} names as ${other.severity}`,
        })),
      };
    }
  },
};

/**
 * The rules that stay and take the names of one that may go: where one of its cover may go too, the
 * cover of that.
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
