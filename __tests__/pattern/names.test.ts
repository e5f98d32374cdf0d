import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commonName } from '../../src/pattern/common-name.ts';
import { characterOutside, likelyNames } from '../../src/pattern/likely-names.ts';
import { compilePattern } from '../../src/pattern/match.ts';
import { runs } from '../support/runs.ts';

describe('a name that two patterns match', () => {
  test.each([
    ['shell_*', '*exec', 'shell_exec'],
    ['shell_*', '*', 'shell_x'],
    ['*', '*', 'x'],
    ['read_file', 'read_?ile', 'read_file'],
    ['a*b*c', '*d', undefined],
    ['a', 'b', undefined],
    ['ab*', '*ba', 'aba'],
    ['?', '??', undefined],
    ['', '*', ''],
  ])('%s and %s: %s', (a, b, name) => {
    expect(commonName(a, b)).toBe(name);
  });

  test('is found exactly if there is one', () => {
    const names = ['', ...texts(['a', 'b', 'x'], 4)];
    const pattern = fc.stringMatching(/^[ab*?]{0,4}$/);
    fc.assert(
      fc.property(pattern, pattern, (a, b) => {
        const [first, second] = [compilePattern(a), compilePattern(b)];
        const name = commonName(a, b);
        if (name !== undefined)
          expect([first.matches(name), second.matches(name)]).toEqual([true, true]);
        else expect(names.filter((one) => first.matches(one) && second.matches(one))).toEqual([]);
      }),
      { numRuns: runs(170, 5000) },
    );
  });

  test('patterns that are too long have none', () => {
    expect(commonName(`${'a*'.repeat(5000)}b`, `${'*a'.repeat(5000)}?`)).toBeUndefined();
  });
});

function texts(letters: readonly string[], length: number): readonly string[] {
  if (length === 0) return [];
  const shorter = texts(letters, length - 1);
  return letters.flatMap((letter) => [letter, ...shorter.map((rest) => letter + rest)]);
}

describe('likely names', () => {
  test('look like tools first, then have a word for every star, then a letter that no pattern names', () => {
    expect(likelyNames(['mcp__*__list*', '*x*'])).toEqual([
      'x',
      'mcp__x__list',
      'xxx',
      'mcp__x__listx',
      'yxy',
      'mcp__y__listy',
    ]);
  });

  test('have a character for each question mark, and none twice', () => {
    expect(likelyNames(['v?', 'v?', 'vx', '**?'])).toEqual(['x', 'vx', 'xx', 'vy', 'yy']);
  });

  test('are not empty, nor longer than people read', () => {
    expect(likelyNames(['', `${'a'.repeat(300)}*`])).toEqual([]);
  });

  test('stay few for patterns that are many', () => {
    const patterns = Array.from({ length: 5000 }, (_, index) => `${'a'.repeat(60)}*${index}`);
    const names = likelyNames(patterns);
    expect(names.length).toBeGreaterThan(20);
    expect(names.length).toBeLessThan(100);
  });
});

describe('a character that the patterns do not name', () => {
  test('is a plain one while there is one', () => {
    expect(characterOutside(() => false)).toBe('x');
    expect(characterOutside((char) => 'xyz'.includes(char))).toBe('a');
  });

  test('and another one when plain ones are used up', () => {
    const plain = new Set(Array.from({ length: 128 }, (_, code) => String.fromCodePoint(code)));
    expect(characterOutside((char) => plain.has(char))).toBe('\u00a1');
    expect(characterOutside((char) => plain.has(char) || char === '\u00a1')).toBe('\u00a2');
  });
});
