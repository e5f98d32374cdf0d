import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commonName } from '../../src/pattern/common-name.ts';
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
