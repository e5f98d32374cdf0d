import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compilePattern, isLiteral } from '../../src/pattern/match.ts';

/**
 * A direct implementation of the definition. It compares code points, and tries every possible end
 * of a star.
 */
function slow(pattern: readonly string[], name: readonly string[]): boolean {
  const reach = pattern.reduce<boolean[]>(
    (row, token) => {
      if (token === '*') {
        let any = false;
        return row.map((here) => {
          any ||= here;
          return any;
        });
      }
      return row.map(
        (_, index) => index > 0 && row[index - 1]! && (token === '?' || token === name[index - 1]),
      );
    },
    [true, ...name.map(() => false)],
  );
  return reach[name.length]!;
}

describe('patterns', () => {
  test.each([
    ['mcp__browser__*', 'mcp__browser__navigate', true],
    ['mcp__browser__*', 'mcp__browser__', true],
    ['mcp__browser__*', 'mcp__browser', false],
    ['mcp__*__list*', 'mcp__github__list_issues', true],
    ['mcp__*__list*', 'mcp__github__get_issue', false],
    ['mcp:server/*', 'mcp:server/tool/part', true],
    ['custom_tool_v?', 'custom_tool_v1', true],
    ['custom_tool_v?', 'custom_tool_v', false],
    ['custom_tool_v?', 'custom_tool_v12', false],
    ['Bash', 'bash', false],
    ['a.c', 'abc', false],
    ['[ab]*', 'a', false],
    ['[ab]*', '[ab]c', true],
    ['{a,b}', 'a', false],
    ['!delete_*', 'create_x', false],
    ['!delete_*', '!delete_x', true],
    ['a\\*', 'a*', false],
    ['a\\*', 'a\\b', true],
    ['^a$', 'a', false],
    ['?', '😀', true],
    ['??', '😀', false],
    ['*?', '😀', true],
    ['*😀*', 'a😀b', true],
    ['*\udc00', '\u{10000}', false],
    ['\ud83d*', '😀', false],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['**', 'anything', true],
    ['a*b*a', 'aba', true],
    ['ab*ba', 'aba', false],
    ['*ab*ab*', 'abab', true],
    ['*ab*ab*', 'aab', false],
    ['*ab*b', 'ab', false],
    ['*ab*b', 'abb', true],
    ['a*ba*a', 'aba', false],
  ])('%j and %j: %s', (pattern, name, expected) => {
    expect(compilePattern(pattern).matches(name)).toBe(expected);
  });

  test('match as their definition says, whatever the characters', () => {
    // With only two letters, words often overlap. The other set covers all kinds of characters in
    // names.
    for (const characters of [
      fc.constantFrom('a', 'b'),
      fc.constantFrom('a', 'b', '_', '😀', '\ud83d', '\ude00', 'é'),
    ]) {
      for (const wild of [['*'], ['*', '?']]) {
        const tokens = fc.array(
          fc.oneof({ weight: 3, arbitrary: characters }, fc.constantFrom(...wild)),
          { maxLength: 9 },
        );
        fc.assert(
          fc.property(tokens, fc.array(characters, { maxLength: 9 }), (pattern, name) => {
            const [patternText, nameText] = [pattern.join(''), name.join('')];
            expect(compilePattern(patternText).matches(nameText)).toBe(
              slow([...patternText], [...nameText]),
            );
          }),
          { numRuns: 3000, seed: 20261121 },
        );
      }
    }
  });

  test('a literal is one name and nothing else', () => {
    expect(['Bash', '', '[a]', 'a\\b'].map(isLiteral)).toEqual([true, true, true, true]);
    expect(['*', 'a*', '?b', 'a\\*'].map(isLiteral)).toEqual([false, false, false, false]);
  });

  test('a pattern made to be slow is not', () => {
    // A backtracking matcher needs about 2^60 steps for this. The test only requires that this
    // matcher ends.
    expect(compilePattern(`${'*a'.repeat(64)}b`).matches('a'.repeat(128))).toBe(false);
    expect(compilePattern(`${'*a?'.repeat(64)}b`).matches('a'.repeat(4000))).toBe(false);
  });
});
