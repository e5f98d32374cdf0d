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

/*
 * Questions about all possible requests to a policy. The answers are exact and include an example
 * request. The amount of work is limited.
 */

/**
 * Finds every class of difference between the decisions of two policies, each with an example
 * request. `classify` returns the class of a pair of decisions, or undefined if their difference
 * does not matter. For equal decisions it must return undefined.
 */
export function compareReadings(
  a: DecisionPolicy,
  b: DecisionPolicy,
  details: readonly [Detail, Detail],
  classify: (a: Reading, b: Reading) => string | undefined,
  limits: QuestionLimits = {},
): Differences {
  const encoding = new Encoding(a, b, details);
  // Two policies with the same encoding need no walk.
  if (JSON.stringify(encoding.a) === JSON.stringify(encoding.b))
    return { classes: new Map(), decided: true };
  const classOf = (left: Outcome, right: Outcome): string | undefined => {
    const [readA, readB] = [encoding.read(left), encoding.read(right)];
    return readA && readB && classify(readA, readB);
  };
  return compareFunctions({ stages: encoding.a }, { stages: encoding.b }, classOf, limits);
}

const LEVELS_ALONE: Detail = { keyOf: () => undefined, limits: 'strictest' };

/**
 * Finds a request that has a higher level in the policy of the head than in that of the base. Only
 * pairs of levels for which `isAsked` returns true count.
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
    (left, right) => {
      const [lower, higher] = [LEVELS[left.rank], LEVELS[right.rank]];
      if (left.rank >= right.rank || lower === undefined || higher === undefined) return undefined;
      return isAsked(lower, higher) ? 'wider' : undefined;
    },
    limits,
  );
  const name = classes.get('wider');
  if (name !== undefined) return { kind: 'witness', name };
  return decided ? { kind: 'none' } : { kind: 'undecided' };
}

/**
 * Finds a request that a rule decides, disregarding limits. If there is none, the rule has no
 * effect, because other rules decide all its requests.
 */
export function requestDecidedBy(
  policy: DecisionPolicy,
  rule: Rule,
  limits: QuestionLimits = {},
): Remainder {
  const ruleAlone: Detail = {
    keyOf: (candidate) => (candidate === rule ? 'asked' : undefined),
    limits: 'strictest',
  };
  // The second policy only has a default, so every request that the rule decides is a difference.
  const { classes, decided } = compareReadings(
    policy,
    { ...policy, stages: [], otherwise: { ...policy.otherwise, level: 'denied' } },
    [ruleAlone, LEVELS_ALONE],
    ({ settled }) => (settled.key ? 'decided' : undefined),
    limits,
  );
  const name = classes.get('decided');
  if (name !== undefined) return { kind: 'witness', name };
  return decided ? { kind: 'none' } : { kind: 'undecided' };
}
