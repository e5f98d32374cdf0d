import type { Place } from '../../document/document.ts';
import type { Decision, DecisionPolicy, Rule } from '../../model/decision.ts';

/** A rule that matched a request, as it appears in an explanation. */
export interface MatchedRule {
  readonly rule: Rule;
  /** The place to show. For a rule that does not count, the place of its group. */
  readonly place?: Place;
}

/** The explanation of a decision. */
interface Explanation {
  /** The first outcome, in the order of the policy, that any counting rule gives the request. */
  readonly outcome: string;
  readonly decidedBy?: MatchedRule;
  /** The other matching rules, in the order of the stages, each group once. */
  readonly alsoMatched: readonly MatchedRule[];
}

/**
 * Explains a decision. `outcomes` is the policy's order of outcomes. `isShown` is false for rules
 * to leave out, such as a default that repeats a rule.
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
