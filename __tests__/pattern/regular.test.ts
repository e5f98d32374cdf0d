import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIELD_BREAK, joinFields } from '../../src/pattern/fields.ts';
import { compareFunctions, compileFunction, subtract } from '../../src/pattern/language.ts';
import { compilePattern } from '../../src/pattern/match.ts';
import type { NameFunction } from '../../src/pattern/name-function.ts';
import {
  ANY_TEXT,
  isComparable,
  literally,
  regularFields,
  regularPattern,
} from '../../src/pattern/regular.ts';
import { runs } from '../support/runs.ts';

const SEED = { seed: 20261129 };

/** All texts of up to four of these characters. `z` represents those that no pattern contains. */
const NAMES = (() => {
  const names: string[] = [];
  for (let before = ['']; before[0]!.length < 4; ) {
    before = before.flatMap((name) => ['a', 'b', '/', 'z'].map((char) => name + char));
    names.push(...before);
  }
  return names;
})();

/** Regular expressions over these characters, in a form that JavaScript also reads. */
const source = fc.letrec<{ whole: string; part: string }>((tie) => ({
  whole: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 1 },
    fc.constantFrom('a', 'b', '/', '[^/]', '[ab]', '[^]', '[^/]*', '[^a]*', '[ab]+', '\\b', 'a?'),
    tie('whole').map((inner) => `(?:${inner})*`),
    fc.tuple(tie('whole'), tie('whole')).map(([one, other]) => `(?:${one}|${other})`),
  ),
})).whole;
const ours = (text: string): string => regularPattern(text.replaceAll('[^]', `[^${FIELD_BREAK}]`));

describe('a regular pattern', () => {
  test('matches what the same expression of JavaScript matches', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { matches } = compilePattern(ours(text));
        const expression = new RegExp(`^(?:${text})$`);
        for (const name of NAMES) if (matches(name) !== expression.test(name)) return false;
        return true;
      }),
      { ...SEED, numRuns: runs(60, 2000) },
    );
  });

  test('is subtracted exactly, also from a pattern of stars', () => {
    const pattern = fc.oneof(source.map(ours), fc.constantFrom('*', 'a*', '*b', 'a*b', '?', 'a?'));
    const list = fc.array(pattern, { minLength: 1, maxLength: 3 });
    let [none, witness] = [0, 0];
    fc.assert(
      fc.property(list, list, (patterns, minus) => {
        const matches = (texts: readonly string[]) => {
          const compiled = texts.map(compilePattern);
          return (name: string): boolean => compiled.some((each) => each.matches(name));
        };
        const [isIn, isOut] = [matches(patterns), matches(minus)];
        const left = NAMES.find((name) => isIn(name) && !isOut(name));
        const answer = subtract(patterns, minus);
        if (answer.kind === 'witness') {
          witness += 1;
          expect(isIn(answer.name) && !isOut(answer.name)).toBe(true);
        } else {
          none += 1;
          expect(answer.kind).toBe('none');
          expect(left).toBeUndefined();
        }
      }),
      { ...SEED, numRuns: runs(100, 3000) },
    );
    expect(Math.min(none, witness)).toBeGreaterThan(10);
  });

  test('is compared exactly in ordered stages', () => {
    const entries = fc.array(
      fc.record({ pattern: source.map(ours), label: fc.constantFrom('allow', 'ask', 'deny') }),
      { maxLength: 3 },
    );
    const policy = entries.map(
      (list): NameFunction => ({ stages: [{ mode: 'first', entries: list }] }),
    );
    fc.assert(
      fc.property(policy, policy, (a, b) => {
        const { classes, decided } = compareFunctions(a, b, ([x], [y]) =>
          x?.[0] === y?.[0] ? undefined : `${x?.[0]} > ${y?.[0]}`,
        );
        if (!decided) return false;
        const [atBase, atHead] = [compileFunction(a), compileFunction(b)];
        for (const name of NAMES) {
          const [x, y] = [atBase(name)[0]?.[0], atHead(name)[0]?.[0]];
          if (x !== y && !classes.has(`${x} > ${y}`)) return false;
        }
        const wayOf = (name: string): string => `${atBase(name)[0]?.[0]} > ${atHead(name)[0]?.[0]}`;
        return [...classes].every(([way, name]) => wayOf(name) === way);
      }),
      { ...SEED, numRuns: runs(60, 2000) },
    );
  });

  test('stays inside its field', () => {
    const { matches } = compilePattern(regularFields(['shell', literally('ls'), ANY_TEXT]));
    expect(matches(joinFields(['shell', 'ls', 'a b']))).toBe(true);
    expect(matches(joinFields(['shell', 'ls', 'a', 'b']))).toBe(false);
    expect(matches(joinFields(['shell', 'lsx', '']))).toBe(false);
    const words = compilePattern(regularFields(['shell', '^ls\\b.*$']));
    expect(words.matches(joinFields(['shell', 'ls']))).toBe(true);
    expect(words.matches(joinFields(['shell', 'ls-a']))).toBe(true);
    expect(words.matches(joinFields(['shell', 'lsa']))).toBe(false);
  });

  test('ignores case only in a group that says so', () => {
    const { matches } = compilePattern(regularPattern('a(?:(?i:b[c-d]|é))E'));
    for (const name of ['abcE', 'aBCE', 'abDE', 'aÉE']) expect(matches(name)).toBe(true);
    for (const name of ['AbcE', 'abce', 'abeE']) expect(matches(name)).toBe(false);
  });

  test('matches escaped text literally', () => {
    const text = 'a.b*c?[d](e){f}|g^h$i\\j/k-l m';
    const { matches } = compilePattern(regularPattern(literally(text)));
    expect(matches(text)).toBe(true);
    expect(matches(text.replace('.', 'x'))).toBe(false);
  });

  test('takes time in proportion to the length of the name', () => {
    const { matches } = compilePattern(regularPattern('(?:a*)*(?:a|aa)*(?:a*a*)*b'));
    expect(matches(`${'a'.repeat(20_000)}c`)).toBe(false);
    expect(matches(`${'a'.repeat(20_000)}b`)).toBe(true);
  });
});

test.each([
  ['^git (status|show\\b.*)$', true],
  ['\\.ps1', true],
  ['(?=a)b', false],
  ['(a)\\1', false],
  ['\\p{L}', false],
  ['[\u4e00-\u9fff]', false],
  ['(', false],
  ['', false],
])('whether the expression %j of a host can be compared: %j', (text, expected) => {
  expect(isComparable(text)).toBe(expected);
});
