import type { DecisionPolicy, Rule, Stage } from '../../model/decision.ts';
import { inOrder } from './encoding.ts';

/**
 * Combines a floor's policy with an agent's own policy. Each policy is evaluated separately, and
 * the stricter decision applies, so neither policy can allow a request that the other denies.
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
 * Converts a default to a rule that matches every request and can be placed at the end of a list of
 * rules.
 */
function everyRequest(otherwise: Rule): Rule {
  const { patterns: _, ...match } = otherwise.match;
  return { ...otherwise, match };
}
