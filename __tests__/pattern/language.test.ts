import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareFunctions, type NameFunction, type Outcome, outcomeOf, subtract } from '../../src/pattern/language.ts';
import { compilePattern } from '../../src/pattern/match.ts';

const SEED = { seed: 20261121 };

/** Every name of up to six characters over an alphabet that patterns of `a` and `b` cannot tell from all others. */
const NAMES: readonly string[] = (() => {
  const names: string[] = [];
  const grow = (name: string): void => {
    if (name !== '') names.push(name);
    if (name.length < 6) for (const char of 'abz') grow(name + char);
  };
  grow('');
  return names;
})();

const pattern = fc.array(fc.constantFrom('a', 'b', '*', '?', '*'), { minLength: 1, maxLength: 4 }).map((tokens) => tokens.join(''));
const matches = (patterns: readonly string[], name: string): boolean => patterns.some((one) => compilePattern(one).matches(name));
const classify = (a: Outcome, b: Outcome): string | undefined =>
  JSON.stringify(a) === JSON.stringify(b) ? undefined : JSON.stringify([a, b]);
const entries = (labels: readonly string[]) => fc.array(fc.record({ pattern, label: fc.constantFrom(...labels) }), { maxLength: 4 });
const nameFunction: fc.Arbitrary<NameFunction> = fc.tuple(entries(['forbid', 'ask']), entries(['permit', 'other'])).map(([all, first]) => ({
  stages: [
    { mode: 'all', entries: all },
    { mode: 'first', entries: first },
  ],
}));

describe('questions about all names', () => {
  test.each([
    ['a prefix holds what begins with it', ['mcp__a__x*'], ['mcp__a__*'], 'none'],
    ['a star and a question mark in either order are one', ['*?'], ['?*'], 'none'],
    ['a union covers where no part does', ['*'], ['a*', '?', '??*'], 'none'],
    ['and does not when one name is left', ['*'], ['a*', '?', '???*'], 'witness'],
    ['two stars are one', ['**'], ['*'], 'none'],
    ['nothing covers something', ['a'], [], 'witness'],
    ['something covers nothing', [], ['a'], 'none'],
    ['the empty name is no name', ['*'], ['?*'], 'none'],
    ['characters beyond the first plane count as one', ['😀'], ['?'], 'none'],
    ['case is told apart', ['Bash'], ['bash'], 'witness'],
  ] as const)('%s', (_, patterns, minus, kind) => {
    expect(subtract(patterns, minus).kind).toBe(kind);
  });

  test('the remainder of unions is what counting names says, and its witness is one', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 2 }), fc.array(pattern, { maxLength: 4 }), (patterns, minus) => {
        const left = subtract(patterns, minus);
        const counted = NAMES.find((name) => matches(patterns, name) && !matches(minus, name));
        expect(left.kind).toBe(counted === undefined ? 'none' : 'witness');
        if (left.kind === 'witness') expect(matches(patterns, left.name) && !matches(minus, left.name)).toBe(true);
      }),
      { ...SEED, numRuns: 2000 },
    );
  });

  test('two policies differ in the classes that counting names finds, and each witness shows its class', () => {
    fc.assert(
      fc.property(nameFunction, nameFunction, (a, b) => {
        const { classes, decided } = compareFunctions(a, b, classify);
        expect(decided).toBe(true);
        for (const [kind, name] of classes) expect(classify(outcomeOf(a, name), outcomeOf(b, name))).toBe(kind);
        const counted = new Set(NAMES.flatMap((name) => classify(outcomeOf(a, name), outcomeOf(b, name)) ?? []));
        for (const kind of counted) expect(classes.has(kind)).toBe(true);
      }),
      { ...SEED, numRuns: 400 },
    );
  });

  test('order matters in a list of firsts, and a rename of neighbours does not', () => {
    const first = (...pairs: readonly (readonly [string, string])[]): NameFunction => ({
      stages: [{ mode: 'first', entries: pairs.map(([one, label]) => ({ pattern: one, label })) }],
    });
    expect(compareFunctions(first(['a*', 'x'], ['*', 'y']), first(['*', 'y'], ['a*', 'x']), classify).classes.size).toBe(1);
    expect(
      compareFunctions(first(['a*', 'x'], ['b*', 'x'], ['*', 'y']), first(['b*', 'x'], ['a*', 'x'], ['*', 'y']), classify).classes.size,
    ).toBe(0);
  });

  test('witnesses are the candidates first, then short and readable', () => {
    expect(subtract(['mcp__*'], ['mcp__a*'], { candidates: ['Bash', 'mcp__github__get'] })).toEqual({
      kind: 'witness',
      name: 'mcp__github__get',
    });
    expect(subtract(['mcp__*__list'], ['mcp__a__list'])).toEqual({ kind: 'witness', name: 'mcp____list' });
    expect(subtract(['?'], ['x'])).toEqual({ kind: 'witness', name: 'y' });
  });

  test('a question past the bound is undecided, and says so', () => {
    const many = Array.from({ length: 12 }, (_, index) => `*${'?'.repeat(index)}a*b${'?'.repeat(index)}`);
    expect(subtract(['*'], many, { stateLimit: 20 }).kind === 'none').toBe(false);
    expect(subtract(['*a*b*c*d*'], ['*a*b*c*d*e*', '*x*'], { stateLimit: 1 })).toEqual({ kind: 'undecided' });
    const one: NameFunction = { stages: [{ mode: 'all', entries: [{ pattern: 'abcdef', label: 'x' }] }] };
    expect(compareFunctions(one, { stages: [{ mode: 'all', entries: [] }] }, classify, { stateLimit: 3 }).decided).toBe(false);
  });
});
