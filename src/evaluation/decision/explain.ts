import type { Place } from '../../document/document.ts';
import type { Decision, DecisionPolicy, Rule } from '../../model/decision.ts';

/** A rule that matches a request, as an explanation shows it. */
export interface MatchedRule {
  readonly rule: Rule;
  /** The place to show: that of the rule or, if the rule does not count, that of its group. */
  readonly place?: Place;
}

/** The explanation of a decision. */
interface Explanation {
  /** The most preferred outcome among those of all rules that count. */
  readonly outcome: string;
  readonly decidedBy?: MatchedRule;
  /** The other rules that match, in the order of the stages. Each group appears once. */
  readonly alsoMatched: readonly MatchedRule[];
}

/**
 * Explains a decision. `outcomes` lists the outcomes, most preferred first. `isShown` returns false
 * for rules to leave out, such as a default that only repeats another rule.
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
