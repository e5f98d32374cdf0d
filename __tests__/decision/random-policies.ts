import fc from 'fast-check';
import type { Document } from '../../src/document/document.ts';
import {
  type Combinator,
  type DecisionPolicy,
  LEVELS,
  type Level,
} from '../../src/model/decision.ts';
import { entryRule, otherwiseRule } from '../../src/model/entry-rule.ts';
import { parseCondition } from '../../src/pattern/condition-parser.ts';

/** A rule as data. */
export interface RandomRule {
  readonly level: Level;
  readonly patterns?: readonly string[];
  readonly except: readonly string[];
  readonly condition?: string;
}

/** A policy as data. */
export interface RandomPolicy {
  readonly stages: readonly {
    readonly role: 'limits' | 'decides';
    readonly combinator: Combinator;
    readonly rules: readonly RandomRule[];
  }[];
  readonly otherwise: Level;
}

/** All texts of up to five characters. `z` is a character that no pattern contains. */
export const TEXTS: readonly string[] = (() => {
  const texts: string[] = [];
  for (let before = ['']; before[0]!.length < 5; ) {
    before = before.flatMap((text) => ['a', 'b', 'z'].map((char) => text + char));
    texts.push(...before);
  }
  return texts;
})();

const pattern = fc
  .array(fc.constantFrom('*', '?', 'a', 'b', 'a', 'b'), { minLength: 1, maxLength: 3 })
  .map((tokens) => tokens.join(''));
const level = fc.constantFrom(...LEVELS);
const condition = fc.oneof(
  pattern.map((text) => `tool_matches('${text}')`),
  fc
    .tuple(pattern, pattern)
    .map(([one, two]) => `tool_matches('${one}') and not tool_matches('${two}')`),
  pattern.map((text) => `tool_matches('${text}') or amount > 1`),
  fc.constant('amount > 1'),
);

const plainRule = fc.record({
  level,
  patterns: fc.array(pattern, { minLength: 1, maxLength: 2 }),
  except: fc.constant([]),
});
const exceptRule = fc.record({
  level,
  patterns: fc.array(pattern, { maxLength: 2 }),
  except: fc.array(pattern, { minLength: 1, maxLength: 1 }),
});
const conditionRule = fc.record(
  {
    level,
    patterns: fc.array(pattern, { minLength: 1, maxLength: 1 }),
    except: fc.constant([]),
    condition,
  },
  { requiredKeys: ['level', 'except', 'condition'], noNullPrototype: true },
);

const rule: fc.Arbitrary<RandomRule> = fc.oneof(
  { weight: 4, arbitrary: plainRule },
  { weight: 1, arbitrary: exceptRule },
  { weight: 1, arbitrary: conditionRule },
);

/** Creates policies whose stages combine rules in one of the given ways. */
export function policyOf(combinators: readonly Combinator[]): fc.Arbitrary<RandomPolicy> {
  return fc.record({
    stages: fc.array(
      fc.record({
        role: fc.constantFrom('limits' as const, 'decides' as const, 'decides' as const),
        combinator: fc.constantFrom(...combinators),
        rules: fc.array(rule, { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
    otherwise: level,
  });
}

/**
 * Two policies. They are independent, or the second is the first with one stage edited or inverted.
 */
export function pairOf(
  combinators: readonly Combinator[],
): fc.Arbitrary<readonly [RandomPolicy, RandomPolicy]> {
  return fc
    .tuple(policyOf(combinators), policyOf(combinators), fc.nat(4))
    .map(([base, other, how]) => {
      const [first, ...rest] = base.stages;
      if (how < 2 || first === undefined) return [base, other];
      const edited =
        how === 2
          ? (other.stages[0] ?? first)
          : { ...first, rules: how === 3 ? first.rules.toReversed() : first.rules.slice(1) };
      return [base, { ...base, stages: [edited, ...rest] }];
    });
}

const DOCUMENT = { file: 'random.yaml', text: '' } as unknown as Document;

/** Converts data to a policy. */
export function policyFrom({ stages, otherwise }: RandomPolicy): DecisionPolicy {
  return {
    stages: stages.map(({ rules, ...stage }) => ({
      ...stage,
      rules: rules.map(({ condition: text, ...data }) => {
        const parsed = text === undefined ? undefined : parseCondition(text);
        const name = [...(data.patterns ?? ['everything']), ...data.except, text].join(' ');
        const place = { document: DOCUMENT, path: [] };
        return entryRule({
          ...data,
          name,
          place,
          ...(parsed?.kind === 'ok' && { condition: parsed.condition }),
        });
      }),
    })),
    otherwise: otherwiseRule(otherwise),
    outcomes: LEVELS,
    settings: [],
  };
}

const globs = new Map<string, RegExp>();

function matches(glob: string, text: string): boolean {
  const known = globs.get(glob);
  const regex = known ?? new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
  if (known === undefined) globs.set(glob, regex);
  return regex.test(text);
}

function holds(text: string, condition: string): boolean {
  return condition.split(' or ').some((part) =>
    part.split(' and ').every((term) => {
      const glob = /^(?:not )?tool_matches\('(.*)'\)$/.exec(term)?.[1];
      return glob !== undefined && matches(glob, text) !== term.startsWith('not ');
    }),
  );
}

/**
 * Returns the level of a text according to the definitions of the model alone. It is the oracle of
 * the tests.
 */
export function levelOf({ stages, otherwise }: RandomPolicy, text: string): Level {
  const ranks: number[] = [];
  let settled = false;
  for (const { role, combinator, rules } of stages) {
    const hits = rules
      .filter(({ patterns, except, condition: asked }) => {
        const isMet = patterns === undefined || patterns.some((glob) => matches(glob, text));
        return (
          isMet &&
          !except.some((glob) => matches(glob, text)) &&
          (asked === undefined || holds(text, asked))
        );
      })
      .map((hit) => LEVELS.indexOf(hit.level));
    if (hits.length === 0 || (role === 'decides' && settled)) continue;
    if (role === 'decides') settled = true;
    ranks.push(
      combinator === 'first' ? hits[0]! : combinator === 'last' ? hits.at(-1)! : Math.min(...hits),
    );
  }
  return LEVELS[Math.min(...ranks, ...(settled ? [] : [LEVELS.indexOf(otherwise)]))]!;
}
