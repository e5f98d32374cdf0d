import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compilePattern } from '../../src/pattern/match.ts';
import { compilePatternList } from '../../src/pattern/pattern-list.ts';

describe('a list of patterns', () => {
  const list = compilePatternList([
    'mcp__*__list*',
    'mcp__github__*',
    'Bash',
    'mcp__github__list_issues',
    '*',
    'mcp__github__v?',
    'mcp__*__get*',
  ]);

  test.each([
    ['mcp__github__list_issues', [0, 1, 3, 4]],
    ['mcp__github__v2', [1, 4, 5]],
    ['mcp__github__', [1, 4]],
    ['mcp__github_', [4]],
    ['mcp__files__get', [4, 6]],
    ['Bash', [2, 4]],
    ['Bash2', [4]],
    ['', [4]],
  ])('%j meets all of %j, in order', (name, indices) => {
    expect(list.all(name)).toEqual(indices);
    expect(list.first(name)).toBe(indices[0]);
  });

  test('that meets nothing has no first', () => {
    expect(compilePatternList(['a*', 'b']).first('c')).toBe(-1);
    expect(compilePatternList(['a*', 'b']).all('c')).toEqual([]);
    expect(compilePatternList([]).first('c')).toBe(-1);
  });

  test('may say the same pattern twice', () => {
    expect(compilePatternList(['a*', 'a*', 'ab', 'ab']).all('ab')).toEqual([0, 1, 2, 3]);
  });

  test('answers as its patterns do one by one', () => {
    const characters = fc.constantFrom('a', 'b', '_', '😀', '\ud83d', '\ude00');
    const text = (...more: readonly string[]) =>
      fc
        .array(fc.oneof({ weight: 4, arbitrary: characters }, fc.constantFrom('*', '?', ...more)), {
          maxLength: 7,
        })
        .map((list) => list.join(''));
    const name = fc.array(characters, { maxLength: 8 }).map((list) => list.join(''));
    fc.assert(
      fc.property(
        fc.array(text('aab', '_ab*'), { maxLength: 12 }),
        fc.array(name, { minLength: 1, maxLength: 6 }),
        (patterns, names) => {
          const together = compilePatternList(patterns);
          // Names that begin like a pattern reach deep into the tree, so they are tested too.
          for (const one of [
            ...names,
            ...patterns,
            ...patterns.map((pattern) => `${pattern.replace(/[*?]/g, 'b')}${names[0]}`),
          ]) {
            const each = patterns.flatMap((pattern, index) =>
              compilePattern(pattern).matches(one) ? [index] : [],
            );
            expect([together.all(one), together.first(one)]).toEqual([each, each[0] ?? -1]);
          }
        },
      ),
      { numRuns: 2000, seed: 20261121 },
    );
  });
});
