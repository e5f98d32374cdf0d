import type { DecisionPolicy, Level, Rule } from '../../model/decision.ts';
import { LEVELS } from '../../model/decision.ts';
import {
  compareFunctions,
  type Differences,
  type QuestionLimits,
  type Remainder,
} from '../../pattern/language.ts';
import type { Outcome } from '../../pattern/name-function.ts';
import { type Detail, Encoding, type Reading } from './encoding.ts';

/**
 * Questions over all requests: exact, with a request that shows the answer, and bounded in work.
 */

/**
 * Every class of difference between two policies, each with a request that shows it. `classify`
 * tells the class of two readings, or undefined where nothing that is asked about differs; two
 * equal readings are never a difference.
 */
export function compareReadings(
  a: DecisionPolicy,
  b: DecisionPolicy,
  details: readonly [Detail, Detail],
  classify: (a: Reading, b: Reading) => string | undefined,
  limits: QuestionLimits = {},
): Differences {
  const encoding = new Encoding(a, b, details);
  // Two policies that say the same in the same words need no walk.
  if (JSON.stringify(encoding.a) === JSON.stringify(encoding.b))
    return { classes: new Map(), decided: true };
  const classOf = (left: Outcome, right: Outcome): string | undefined => {
    const [readA, readB] = [encoding.read(left), encoding.read(right)];
    return readA && readB && classify(readA, readB);
  };
  return compareFunctions({ stages: encoding.a }, { stages: encoding.b }, classOf, limits);
}

const LEVELS_ALONE: Detail = { tell: () => undefined, limits: 'strictest' };

/**
 * A request to which the second policy gives a higher level than the first, for which `isAsked` is
 * true of the two levels.
 */
export function widerRequest(
  base: DecisionPolicy,
  head: DecisionPolicy,
  isAsked: (base: Level, head: Level) => boolean = () => true,
  limits: QuestionLimits = {},
): Remainder {
  const { classes, decided } = compareReadings(
    base,
    head,
    [LEVELS_ALONE, LEVELS_ALONE],
    (left, right) =>
      left.rank < right.rank && isAsked(LEVELS[left.rank]!, LEVELS[right.rank]!)
        ? 'wider'
        : undefined,
    limits,
  );
  const name = classes.get('wider');
  if (name !== undefined) return { kind: 'witness', name };
  return decided ? { kind: 'none' } : { kind: 'undecided' };
}

/**
 * A request that a rule of a policy decides, where nothing limits: without one the rule is never
 * heard, because others take all its requests.
 */
export function requestDecidedBy(
  policy: DecisionPolicy,
  rule: Rule,
  limits: QuestionLimits = {},
): Remainder {
  const told: Detail = {
    tell: (candidate) => (candidate === rule ? 'asked' : undefined),
    limits: 'strictest',
  };
  // Against a policy that has nothing but its default, in which no rule is told.
  const { classes, decided } = compareReadings(
    policy,
    { ...policy, stages: [], otherwise: { ...policy.otherwise, level: 'denied' } },
    [told, LEVELS_ALONE],
    ({ settled }) => (settled.own ? 'decided' : undefined),
    limits,
  );
  const name = classes.get('decided');
  if (name !== undefined) return { kind: 'witness', name };
  return decided ? { kind: 'none' } : { kind: 'undecided' };
}
