import type { Place } from '../../document/document.ts';
import type { Decision, DecisionPolicy, Rule } from '../../model/decision.ts';

/** A matching rule as shown in an explanation. */
export interface MatchedRule {
  readonly rule: Rule;
  /**
   * The location to show. For a rule that belongs to a group but does not take effect, this is the
   * group's location.
   */
  readonly place?: Place;
}

interface Explanation {
  /** The outcome with the highest precedence among the rules that take effect. */
  readonly outcome: string;
  /** The rule that determines the outcome. Absent if `isShown` excludes it. */
  readonly decidedBy?: MatchedRule;
  /**
   * The other matching rules, in the order of the stages. Only one rule from each group is listed.
   */
  readonly alsoMatched: readonly MatchedRule[];
}

/**
 * Explains a decision. `outcomes` contains the possible outcomes, highest precedence first. Omits
 * rules that `isShown` rejects, such as a default that repeats another rule.
 */
export function explainDecision(
  decision: Decision,
  { outcomes }: Pick<DecisionPolicy, 'outcomes'>,
  isShown: (rule: Rule) => boolean = () => true,
): Explanation {
  const counted = new Set([...decision.limits, ...decision.settled]);
  const given = new Set([...counted].map((rule) => rule.outcome));
  const outcome = outcomes.find((candidate) => given.has(candidate)) ?? decision.level;
  const matched = matchedRules(decision, counted).filter(({ rule }) => isShown(rule));
  const deciding = matched.find(({ rule }) => counted.has(rule) && rule.outcome === outcome);
  return {
    outcome,
    ...(deciding && { decidedBy: deciding }),
    alsoMatched: matched.filter((match) => match !== deciding),
  };
}

function matchedRules(
  { matching, settled }: Decision,
  counted: ReadonlySet<Rule>,
): readonly MatchedRule[] {
  const seen = new Set(settled.flatMap(({ group }) => group?.place ?? []));
  return matching.flatMap((rule): readonly MatchedRule[] => {
    const { place, group } = rule;
    if (counted.has(rule) || group === undefined) return [{ rule, ...(place && { place }) }];
    if (seen.has(group.place)) return [];
    seen.add(group.place);
    return [{ rule, place: group.place }];
  });
}
