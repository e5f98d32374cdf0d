import { inOrder } from '../evaluation/decision/encoding.ts';
import { widerRequest } from '../evaluation/decision/questions.ts';
import type { DecisionPolicy, Rule, Stage } from '../model/decision.ts';
import type { QuestionLimits, Remainder } from '../pattern/language.ts';

/**
 * Combines a policy with a floor of the same kind. Each of the two decides separately, and the
 * lower level applies. An `allow` of the floor therefore does not hide a stricter rule of the
 * agent, and an `allow` of the agent does not lift a denial of the floor.
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

/** Converts a floor's default to a final rule in its list. */
function everyRequest(otherwise: Rule): Rule {
  const { patterns: _, ...match } = otherwise.match;
  return { ...otherwise, match };
}

/**
 * Finds a request to which a policy gives a higher level than its floor, so that the floor lowers
 * it. The answer is exact unless it is undecided.
 */
export function requestBeyondFloor(
  floor: DecisionPolicy,
  own: DecisionPolicy,
  limits: QuestionLimits = {},
): Remainder {
  return widerRequest(floor, own, () => true, limits);
}
