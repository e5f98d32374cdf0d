import fc from 'fast-check';
import type { Texts } from '../support/evaluated.ts';

/**
 * These characters are enough to distinguish short patterns of `a` and `b`. `z` represents all
 * other characters.
 */
export const NAMES: readonly string[] = (() => {
  const names: string[] = [];
  for (let before = ['']; before[0]!.length < 5; ) {
    before = before.flatMap((name) => ['a', 'b', 'z'].map((unit) => name + unit));
    names.push(...before);
  }
  return names;
})();

/** A policy as data: everything that affects how names are decided, in many forms. */
export interface RandomPolicy {
  readonly capability_mappings?: Readonly<
    Record<string, { readonly tools: readonly string[]; readonly card_actions: readonly string[] }>
  >;
  readonly forbidden?: readonly {
    readonly pattern: string;
    readonly reason: string;
    readonly severity: string;
  }[];
  readonly escalation_triggers?: readonly {
    readonly condition: string;
    readonly action: string;
    readonly reason: string;
  }[];
  readonly defaults?: Readonly<Record<string, unknown>>;
}

/** An agent as data. */
export interface RandomAgent {
  readonly bounded?: readonly string[];
  readonly forbidden: readonly string[];
  readonly policy: RandomPolicy;
}

const pattern = fc
  .array(fc.constantFrom('*', '?', 'a', 'b', 'a', 'b'), { minLength: 1, maxLength: 3 })
  .map((tokens) => tokens.join(''));
const matches = pattern.map((text) => `tool_matches('${text}')`);
const condition = fc.oneof(
  { weight: 3, arbitrary: matches },
  fc.tuple(matches, matches).map(([one, two]) => `${one} or ${two}`),
  fc.tuple(matches, matches).map(([one, two]) => `${one} and not ${two}`),
  matches.map((one) => `${one} or amount > 100`),
  matches.map((one) => `${one} and amount > 100`),
  fc.constant('amount > 100'),
);
const action = fc.constantFrom('read', 'write', 'pay');
const severity = fc.constantFrom('critical', 'high', 'medium', 'low');
const few = <T>(one: fc.Arbitrary<T>, maxLength: number) => fc.array(one, { maxLength });

const policy: fc.Arbitrary<RandomPolicy> = fc.record(
  {
    capability_mappings: fc.dictionary(
      fc.constantFrom('one', 'two', 'three'),
      fc.record({
        tools: fc.array(pattern, { minLength: 1, maxLength: 2 }),
        card_actions: few(action, 2),
      }),
      { maxKeys: 3, noNullPrototype: true },
    ),
    forbidden: few(fc.record({ pattern, reason: fc.constant('it is forbidden'), severity }), 3),
    escalation_triggers: few(
      fc.record({
        condition,
        action: fc.constantFrom('escalate', 'warn', 'deny'),
        reason: fc.constant('a person decides'),
      }),
      2,
    ),
    defaults: fc.record(
      {
        unmapped_tool_action: fc.constantFrom('allow', 'warn', 'deny'),
        unmapped_severity: severity,
        grace_period_hours: fc.constantFrom(0, 24),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** Agents, about half of which have a card. */
export const agent: fc.Arbitrary<RandomAgent> = fc
  .record({ carded: fc.boolean(), bounded: few(action, 3), forbidden: few(action, 1), policy })
  .map(({ carded, bounded, ...more }) => ({ ...more, ...(carded && { bounded }) }));

/** Returns the texts of an agent as JSON, which is also YAML. */
export function textsOf({ bounded, forbidden, policy: own }: RandomAgent): Texts {
  const card = {
    aap_version: '1.0',
    autonomy_envelope: { bounded_actions: bounded, forbidden_actions: forbidden },
  };
  return {
    ...(bounded && { card: JSON.stringify(card) }),
    policy: JSON.stringify({ capability_mappings: {}, ...own }),
  };
}

/**
 * Two agents. They are independent, or the second is the first with a few parts replaced, as in an
 * edit.
 */
export const pair: fc.Arbitrary<readonly [RandomAgent, RandomAgent]> = fc
  .tuple(agent, agent, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }))
  .map(([base, other, taken]) => {
    const [card, mappings, forbidden, triggers, defaults, whole] = taken;
    if (whole) return [base, other];
    const policyOf = (of: RandomAgent) => of.policy;
    return [
      base,
      {
        ...(card ? base : other),
        policy: {
          ...partOf('capability_mappings', policyOf(mappings ? base : other)),
          ...partOf('forbidden', policyOf(forbidden ? base : other)),
          ...partOf('escalation_triggers', policyOf(triggers ? base : other)),
          ...partOf('defaults', policyOf(defaults ? base : other)),
        },
      },
    ];
  });

function partOf<K extends keyof RandomPolicy>(
  key: K,
  from: RandomPolicy,
): Pick<RandomPolicy, K> | object {
  return key in from ? { [key]: from[key] } : {};
}
