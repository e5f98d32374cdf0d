import type { DecisionPolicy, Level, PossibleRequests, Rule } from '../../model/decision.ts';
import { LEVELS } from '../../model/decision.ts';
import {
  compareFunctions,
  type Differences,
  type Remainder,
  type SearchLimits,
} from '../../pattern/language.ts';
import type { Outcome } from '../../pattern/name-function.ts';
import { type Detail, Encoding, type Reading } from './encoding.ts';

/*
 * Compares policies over all possible requests. The results are exact, with an example request for
 * each difference. A comparison that would take too much work remains undecided.
 */

/**
 * Finds every class of difference between two policies, each with an example request. `classify`
 * returns the class of the difference between two decisions. It returns undefined if the decisions
 * are equal or if their difference is irrelevant.
 */
export function compareReadings(
  a: DecisionPolicy,
  b: DecisionPolicy,
  details: readonly [Detail, Detail],
  classify: (a: Reading, b: Reading) => string | undefined,
  limits: SearchLimits = {},
): Differences {
  const requests = sharedRequests(a, b);
  const encoding = new Encoding(a, b, details, requests === undefined);
  // Policies with equal encodings do not need a comparison.
  if (JSON.stringify(encoding.a) === JSON.stringify(encoding.b))
    return { classes: new Map(), decided: true };
  const classOf = (left: Outcome, right: Outcome): string | undefined => {
    const [readA, readB] = [encoding.read(left), encoding.read(right)];
    return readA && readB && classify(readA, readB);
  };
  return compareFunctions({ stages: encoding.a }, { stages: encoding.b }, classOf, {
    ...limits,
    ...(requests && {
      within: [...(limits.within ?? []), requests.possible],
      without: [...(limits.without ?? []), ...requests.impossible],
    }),
  });
}

/**
 * Returns the set of requests that are possible under both policies. Returns undefined if the sets
 * differ.
 */
function sharedRequests(a: DecisionPolicy, b: DecisionPolicy): PossibleRequests | undefined {
  const [ofA, ofB] = [a.requests, b.requests];
  if (ofA === undefined || ofB === undefined) return undefined;
  return ofA === ofB || JSON.stringify(ofA) === JSON.stringify(ofB) ? ofA : undefined;
}

const LEVELS_ALONE: Detail = { keyOf: () => undefined, limits: 'strictest' };

/**
 * Finds a request to which the head's policy assigns a less strict level than the base's policy
 * does. `isRelevant` selects the level changes to search for.
 */
export function widerRequest(
  base: DecisionPolicy,
  head: DecisionPolicy,
  isRelevant: (base: Level, head: Level) => boolean = () => true,
  limits: SearchLimits = {},
): Remainder {
  const { classes, decided } = compareReadings(
    base,
    head,
    [LEVELS_ALONE, LEVELS_ALONE],
    (left, right) => {
      const [lower, higher] = [LEVELS[left.rank], LEVELS[right.rank]];
      if (left.rank >= right.rank || lower === undefined || higher === undefined) return undefined;
      return isRelevant(lower, higher) ? 'wider' : undefined;
    },
    limits,
  );
  const name = classes.get('wider');
  if (name !== undefined) return { kind: 'witness', name };
  return decided ? { kind: 'none' } : { kind: 'undecided' };
}

/**
 * Finds a request whose decision, ignoring limits, is determined by `rule`. If there is no such
 * request, the rule has no effect, because other rules apply to all the requests that it matches.
 */
export function requestDecidedBy(
  policy: DecisionPolicy,
  rule: Rule,
  limits: SearchLimits = {},
): Remainder {
  const ruleAlone: Detail = {
    keyOf: (candidate) => (candidate === rule ? 'rule' : undefined),
    limits: 'strictest',
  };
  // The second policy has only a default, so every request to which the rule applies is a
  // difference.
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
