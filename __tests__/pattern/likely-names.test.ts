import { describe, expect, test } from '@jest/globals';
import { characterOutside, likelyNames } from '../../src/pattern/likely-names.ts';

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
