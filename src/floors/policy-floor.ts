import { inOrder } from '../evaluation/decision/encoding.ts';
import { widerRequest } from '../evaluation/decision/questions.ts';
import type { DecisionPolicy, Rule, Stage } from '../model/decision.ts';
import type { QuestionLimits, Remainder } from '../pattern/language.ts';

/**
 * Applies a floor to a policy of the same kind. Both decide about each request separately, and the
 * lower level applies. If the floor allows a request, a stricter rule of the agent still applies.
 * If the agent allows one, a denial by the floor still applies.
 */
export function underFloor(floor: DecisionPolicy, own: DecisionPolicy): DecisionPolicy {
  const limiting = floor.stages.filter(({ role }) => role === 'limits');
  const deciding = floor.stages.filter(({ role }) => role === 'decides').flatMap(inOrder);
  const floorDecides: Stage = {
    role: 'limits',
    combinator: 'first',
    rules: [...deciding, everyRequest(floor.otherwise)],
  };
  return { ...own, stages: [...limiting, floorDecides, ...own.stages] };
}

/**
 * Converts the default of a floor into a rule that matches every request, for the end of a list of
 * rules.
 */
function everyRequest(otherwise: Rule): Rule {
  const { patterns: _, ...match } = otherwise.match;
  return { ...otherwise, match };
}

/**
 * Finds a request that a policy gives a higher level than its floor does. The floor then lowers the
 * level. The answer is exact unless it is undecided.
 */
export function requestBeyondFloor(
  floor: DecisionPolicy,
  own: DecisionPolicy,
  limits: QuestionLimits = {},
): Remainder {
  return widerRequest(floor, own, () => true, limits);
}
