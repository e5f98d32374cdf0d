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
 * Compares policies over all possible requests. Results are exact and include an example request.
 * The
 * amount of work is limited.
 */

/**
 * Finds every class of difference between two policies, with an example request for each.
 * `classify`
 * names the difference between two decisions. It returns undefined for differences that do not
 * matter, and must do so for equal decisions.
 */
export function compareReadings(
  a: DecisionPolicy,
  b: DecisionPolicy,
  details: readonly [Detail, Detail],
  classify: (a: Reading, b: Reading) => string | undefined,
  limits: QuestionLimits = {},
): Differences {
  const encoding = new Encoding(a, b, details);
  // Policies with equal encodings need no comparison.
  if (JSON.stringify(encoding.a) === JSON.stringify(encoding.b))
    return { classes: new Map(), decided: true };
  const classOf = (left: Outcome, right: Outcome): string | undefined => {
    const [readA, readB] = [encoding.read(left), encoding.read(right)];
    return readA && readB && classify(readA, readB);
  };
  const within = [...(limits.within ?? []), ...possibleRequests(a, b)];
  return compareFunctions({ stages: encoding.a }, { stages: encoding.b }, classOf, {
    ...limits,
    within,
  });
}

/** Returns the patterns of all requests of two policies, if the policies state the same ones. */
function possibleRequests(a: DecisionPolicy, b: DecisionPolicy): readonly (readonly string[])[] {
  const possible = a.requests?.possible;
  return possible !== undefined && possible === b.requests?.possible ? [possible] : [];
}

const LEVELS_ALONE: Detail = { keyOf: () => undefined, limits: 'strictest' };

/**
 * Finds a request to which the head's policy gives a higher level than the base's policy does.
 * `isAsked` selects the level changes to look for.
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
 * Finds a request that a rule decides, ignoring limits. If there is none, other rules decide all
 * its
 * requests, so the rule has no effect.
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
  // The second policy has only a default, so every request that the rule decides is a difference.
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
