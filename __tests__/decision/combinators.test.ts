import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordOf } from '../../src/diff/change.ts';
import { comparePolicies } from '../../src/diff/compare-policies.ts';
import { requestDecidedBy, widerRequest } from '../../src/evaluation/decision/compare-requests.ts';
import { compileDecisions } from '../../src/evaluation/decision/decide.ts';
import { underFloor } from '../../src/evaluation/decision/under-floor.ts';
import { type Combinator, LEVELS, type Level } from '../../src/model/decision.ts';
import { levelOf, pairOf, policyFrom, policyOf, TEXTS } from './random-policies.ts';

const SEED = { seed: 20261128 };
const COMBINATORS: readonly (readonly Combinator[])[] = [
  ['all'],
  ['first'],
  ['last'],
  ['strictest'],
  ['all', 'first', 'last', 'strictest'],
];

const rank = (level: Level): number => LEVELS.indexOf(level);

describe.each(COMBINATORS)('stages in which %s counts', (...combinators) => {
  test('give each text the level that the words of the model give it', () => {
    fc.assert(
      fc.property(policyOf(combinators), (data) => {
        const decide = compileDecisions(policyFrom(data));
        const decisions = TEXTS.map((text) => decide(text));
        expect(decisions.map(({ level }) => level)).toEqual(
          TEXTS.map((text) => levelOf(data, text)),
        );
        for (const { level, determining, beaten, matching } of new Set(decisions)) {
          expect([...new Set(determining.map((rule) => rule.level))]).toEqual([level]);
          expect(new Set([...determining, ...beaten])).toEqual(new Set(matching));
        }
      }),
      { ...SEED, numRuns: 40 },
    );
  });

  test('are wider exactly where some text has a higher level, and the witness is one', () => {
    fc.assert(
      fc.property(pairOf(combinators), ([base, head]) => {
        const wider = widerRequest(policyFrom(base), policyFrom(head));
        if (wider.kind === 'witness')
          expect(rank(levelOf(base, wider.name))).toBeLessThan(rank(levelOf(head, wider.name)));
        else
          expect([
            wider.kind,
            TEXTS.find((text) => rank(levelOf(base, text)) < rank(levelOf(head, text))),
          ]).toEqual(['none', undefined]);
      }),
      { ...SEED, numRuns: 80 },
    );
  });

  test('are compared exactly: each pair of levels that some text shows, with an example of each', () => {
    fc.assert(
      fc.property(pairOf(combinators), ([base, head]) => {
        const { direction, changes } = comparePolicies({
          base: policyFrom(base),
          head: policyFrom(head),
        });
        const names = changes.filter(({ noEffect }) => !noEffect);
        const wordsOf = (text: string): string =>
          [base, head].map((data) => wordOf({ level: levelOf(data, text) })).join(' > ');
        for (const { before, after, example } of names)
          expect(wordsOf(example!)).toBe(`${before} > ${after}`);
        const shown = new Set(names.map(({ before, after }) => `${before} > ${after}`));
        const found = new Set(
          TEXTS.map(wordsOf).filter((words) => words.split(' > ')[0] !== words.split(' > ')[1]),
        );
        expect([...found].filter((words) => !shown.has(words))).toEqual([]);
        const widens = names.some((change) => change.direction === 'widens');
        expect(direction).toBe(widens ? 'widens' : names.length > 0 ? 'narrows' : 'neutral');
      }),
      { ...SEED, numRuns: 40 },
    );
  });

  test('under a floor give the lower level of both, and go beyond it exactly where some text does', () => {
    fc.assert(
      fc.property(pairOf(combinators), ([floor, own]) => {
        const decide = compileDecisions(underFloor(policyFrom(floor), policyFrom(own)));
        const lower = (text: string): Level =>
          LEVELS[Math.min(rank(levelOf(floor, text)), rank(levelOf(own, text)))]!;
        expect(TEXTS.map((text) => decide(text).level)).toEqual(TEXTS.map(lower));
        const beyond = widerRequest(policyFrom(floor), policyFrom(own));
        const isBeyond = (text: string): boolean =>
          rank(levelOf(own, text)) > rank(levelOf(floor, text));
        if (beyond.kind === 'witness') expect(isBeyond(beyond.name)).toBe(true);
        else expect([beyond.kind, TEXTS.find(isBeyond)]).toEqual(['none', undefined]);
        expect(
          widerRequest(policyFrom(floor), underFloor(policyFrom(floor), policyFrom(own))),
        ).toEqual({ kind: 'none' });
      }),
      { ...SEED, numRuns: 40 },
    );
  });

  test('report which rules never match', () => {
    fc.assert(
      fc.property(policyOf(combinators), (data) => {
        const policy = policyFrom(data);
        const decide = compileDecisions(policy);
        for (const { role, combinator, rules } of policy.stages) {
          if (role !== 'decides' || combinator === 'all' || combinator === 'strictest') continue;
          for (const rule of rules) {
            const heard = requestDecidedBy(policy, rule);
            const isHeard = (text: string): boolean => decide(text).settled.includes(rule);
            if (heard.kind === 'witness') expect(isHeard(heard.name)).toBe(true);
            else expect([heard.kind, TEXTS.find(isHeard)]).toEqual(['none', undefined]);
          }
        }
      }),
      { ...SEED, numRuns: 40 },
    );
  });
});

test('a rule that is written twice counts where it comes first', () => {
  const rule = { level: 'denied', patterns: ['a*'], except: ['ab*'] } as const;
  const policy = policyFrom({
    stages: [{ role: 'decides', combinator: 'first', rules: [rule, rule] }],
    otherwise: 'allowed',
  });
  const [first, second] = policy.stages[0]!.rules;
  expect(requestDecidedBy(policy, first!).kind).toBe('witness');
  expect(requestDecidedBy(policy, second!)).toEqual({ kind: 'none' });
});
