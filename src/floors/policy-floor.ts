import { inOrder } from '../evaluation/decision/encoding.ts';
import { widerRequest } from '../evaluation/decision/questions.ts';
import type { DecisionPolicy, Rule, Stage } from '../model/decision.ts';
import type { QuestionLimits, Remainder } from '../pattern/language.ts';

/**
 * A policy under a floor of the same kind. Both are decided apart and the lower level holds, so
 * that neither an `allow` of the floor ends the search before a stricter rule of the agent, nor an
 * `allow` of the agent lifts what the floor denies.
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

/** What holds otherwise in a floor, as the last rule of its list. */
function everyRequest(otherwise: Rule): Rule {
  const { patterns: _, ...match } = otherwise.match;
  return { ...otherwise, match };
}

/**
 * A request to which a policy gives more than its floor does, which the floor then takes: exact,
 * unless it is undecided.
 */
export function requestBeyondFloor(
  floor: DecisionPolicy,
  own: DecisionPolicy,
  limits: QuestionLimits = {},
): Remainder {
  return widerRequest(floor, own, () => true, limits);
}
