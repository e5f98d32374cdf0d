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
 * Questions over all requests. Answers are exact, come with a request that shows them, and take a
 * bounded amount of work.
 */

/**
 * Every class of difference between two policies, each with a request that shows it. `classify`
 * returns the class of two readings, or undefined where they do not differ in the asked way. Two
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
  // Two policies that are encoded alike need no walk.
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
 * A request to which the second policy gives a higher level than the first, and for whose levels
 * `isAsked` is true.
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
 * A request that a rule of a policy decides, apart from limits. Where there is none the rule never
 * has an effect, because other rules decide all its requests.
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
  // The other policy has only a default, to which the detail gives no key.
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
