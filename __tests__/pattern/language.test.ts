import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Classify,
  compareFunctions,
  compileFunction,
  outcomeOf,
  subtract,
} from '../../src/pattern/language.ts';
import { compilePattern } from '../../src/pattern/match.ts';
import type { NameFunction } from '../../src/pattern/name-function.ts';
import { runs } from '../support/runs.ts';

const SEED = { seed: 20261121 };

/**
 * Returns all texts of up to the given number of code units, shortest first. Adjacent halves of a
 * surrogate pair are one character, as in any name.
 */
function namesOf(units: readonly string[], longest: number): readonly string[] {
  const names: string[] = [];
  for (let before = ['']; before[0]!.length < longest; ) {
    before = before.flatMap((name) => units.map((unit) => name + unit));
    names.push(...before);
  }
  return names;
}

/**
 * These characters are enough to distinguish patterns of `a` and `b`. `z` represents all other
 * characters.
 */
const PLAIN_NAMES = namesOf(['a', 'b', 'z'], 6);
/**
 * Characters outside the basic plane, and halves of them, which a file can contain only as escapes.
 */
const HALVED_NAMES = namesOf(['\ud83d', '\ude00', 'a'], 6);

const patternOf = (...tokens: readonly string[]) =>
  fc
    .array(fc.constantFrom('*', '?', '*', ...tokens), { minLength: 1, maxLength: 4 })
    .map((list) => list.join(''));
const plainPattern = patternOf('a', 'b');
const halvedPattern = patternOf('😀', '\ud83d', '\ude00', 'a');

const classify: Classify = (a, b) =>
  JSON.stringify(a) === JSON.stringify(b) ? undefined : JSON.stringify([a, b]);
const all = (...entries: readonly (readonly [string, string])[]): NameFunction =>
  stage('all', entries);
const first = (...entries: readonly (readonly [string, string])[]): NameFunction =>
  stage('first', entries);
const stage = (
  mode: 'all' | 'first',
  entries: readonly (readonly [string, string])[],
): NameFunction => ({
  stages: [{ mode, entries: entries.map(([pattern, label]) => ({ pattern, label })) }],
});

/**
 * Two stages, as in a policy: forbidden rules that all apply, and capabilities of which the first
 * decides.
 */
function functionOf(pattern: fc.Arbitrary<string>): fc.Arbitrary<NameFunction> {
  const entries = (...labels: readonly string[]) =>
    fc.array(fc.record({ pattern, label: fc.constantFrom(...labels) }), { maxLength: 4 });
  return fc.tuple(entries('forbid', 'ask'), entries('permit', 'other')).map(([fire, decide]) => ({
    stages: [
      { mode: 'all', entries: fire },
      { mode: 'first', entries: decide },
    ],
  }));
}

describe('what is left of patterns when others are taken away', () => {
  test.each([
    ['a prefix holds what begins with it', ['mcp__a__x*'], ['mcp__a__*'], 'none'],
    ['a star and a question mark in either order are one', ['*?'], ['?*'], 'none'],
    ['a union covers where no part does', ['*'], ['a*', '?', '??*'], 'none'],
    ['and does not when one name is left', ['*'], ['a*', '?', '???*'], 'witness'],
    ['each part of a union may be covered by others', ['a*b', 'b*'], ['a?*', '?', 'b?*'], 'none'],
    ['and one part of it may not', ['a*b', 'b*'], ['a?*', '?', 'b??*'], 'witness'],
    ['two stars are one', ['**'], ['*'], 'none'],
    ['stars and question marks mixed ask for as many characters', ['*?*?*'], ['??*'], 'none'],
    ['nothing covers something', ['a'], [], 'witness'],
    ['something covers nothing', [], ['a'], 'none'],
    ['the empty text is not a name', ['*'], ['?*'], 'none'],
    ['a character beyond the first plane counts as one', ['😀'], ['?'], 'none'],
    ['and not as two', ['😀'], ['??'], 'witness'],
    ['case matters', ['Bash'], ['bash'], 'witness'],
    ['a null character is a character', ['x\u0000*b'], ['x\u0000*b\u0000'], 'witness'],
    ['half a character is one of many', ['?'], ['\udfff'], 'witness'],
    ['two halves that meet are no name of two characters', ['\ud83d\ude00'], ['😀'], 'none'],
    ['nor does one begin with a half', ['\ud83d*\ude00'], ['\ud83d?*\ude00'], 'none'],
  ] as const)('%s', (_, patterns, minus, kind) => {
    expect(subtract(patterns, minus).kind).toBe(kind);
  });

  test.each([
    ['letters', plainPattern, PLAIN_NAMES],
    ['halves of characters', halvedPattern, HALVED_NAMES],
  ] as const)('is what trying every short name says: %s', (_, pattern, names) => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 2 }),
        fc.array(pattern, { maxLength: 4 }),
        (patterns, minus) => {
          const [taken, away] = [patterns, minus].map((list) => list.map(compilePattern));
          const isLeft = (name: string): boolean =>
            taken!.some((one) => one.matches(name)) && !away!.some((one) => one.matches(name));
          const left = subtract(patterns, minus);
          if (left.kind === 'witness') expect(isLeft(left.name)).toBe(true);
          else expect([left.kind, names.find(isLeft)]).toEqual(['none', undefined]);
        },
      ),
      { ...SEED, numRuns: runs(170, 3_000) },
    );
  });
});

describe('how two policies differ over all names', () => {
  test.each([
    ['letters', plainPattern, PLAIN_NAMES],
    ['halves of characters', halvedPattern, HALVED_NAMES],
  ] as const)('every class that trying every short name finds, and each witness shows its class: %s', (_, pattern, names) => {
    fc.assert(
      fc.property(functionOf(pattern), functionOf(pattern), (a, b) => {
        const { classes, decided } = compareFunctions(a, b, classify);
        expect(decided).toBe(true);
        for (const [kind, name] of classes)
          expect(classify(outcomeOf(a, name), outcomeOf(b, name))).toBe(kind);
        const [ofA, ofB] = [compileFunction(a), compileFunction(b)];
        const tried = new Set(names.flatMap((name) => classify(ofA(name), ofB(name)) ?? []));
        expect([...tried].filter((kind) => !classes.has(kind))).toEqual([]);
      }),
      { ...SEED, numRuns: runs(100, 600) },
    );
  });

  test('the walk alone finds what likely names find too', () => {
    // Only one long name shows this class of difference. No pattern with its stars replaced gives
    // that name.
    const [a, b] = [
      all(['*ab*', 'in'], ['*ba*', 'in']),
      all(['*ab*', 'in'], ['*ba*', 'in'], ['?a??b?', 'in']),
    ];
    const { classes } = compareFunctions(a, b, classify);
    expect([...classes.values()]).toHaveLength(1);
    for (const name of classes.values())
      expect(classify(outcomeOf(a, name), outcomeOf(b, name))).toBeDefined();
    expect(subtract(['?????'], ['x*', 'y*', 'z*', '?x*', '*a', '*c', '*0?'])).toMatchObject({
      kind: 'witness',
    });
  });

  test.each([
    [
      'in a list of firsts order matters',
      first(['a*', 'x'], ['*', 'y']),
      first(['*', 'y'], ['a*', 'x']),
      1,
    ],
    [
      'but not among neighbours of one label',
      first(['a*', 'x'], ['b*', 'x'], ['*', 'y']),
      first(['b*', 'x'], ['a*', 'x'], ['*', 'y']),
      0,
    ],
    [
      'what an earlier pattern takes changes nothing',
      first(['a*', 'x'], ['ab*', 'y']),
      first(['a*', 'x']),
      0,
    ],
    [
      'nor what a later pattern of the same label takes too',
      first(['ab*', 'x'], ['a*', 'x']),
      first(['a*', 'x']),
      0,
    ],
    [
      'of prohibitions every one fires, in any order',
      all(['a*', 'x'], ['*b', 'y']),
      all(['*b', 'y'], ['a*', 'x']),
      0,
    ],
    ['and each label once', all(['a*', 'x'], ['ab*', 'x']), all(['a*', 'x']), 0],
    ['a union may say what one pattern says', all(['?', 'x'], ['??*', 'x']), all(['*', 'x']), 0],
    ['labels are data, whatever they hold', all(['a*', 'p,1:q']), all(['a*', 'p'], ['a*', 'q']), 1],
    ['labels may be empty', all(['a*', '']), all(), 1],
  ] as const)('%s', (_, a, b, count) => {
    expect(compareFunctions(a, b, classify)).toMatchObject({
      classes: { size: count },
      decided: true,
    });
  });

  test('a longer name may lead back to where all names begin', () => {
    // Longer than any likely name, so that the walk has to find it.
    const everything = '*'.repeat(300);
    expect([
      ...compareFunctions(all([everything, 'in']), all(['*a*', 'in']), classify).classes.values(),
    ]).toEqual(['x']);
  });

  test('two equivalent outcomes do not count as a change', () => {
    const blocked: Classify = ([a], [b]) =>
      a!.includes('forbid') === b!.includes('forbid') ? undefined : 'changed';
    expect(compareFunctions(all(['a*', 'ask']), all(), blocked).classes.size).toBe(0);
    expect([
      ...compareFunctions(all(['a*', 'ask'], ['ab', 'forbid']), all(), blocked).classes,
    ]).toEqual([['changed', 'ab']]);
  });
});

describe('witnesses', () => {
  test.each([
    [
      'candidates come first',
      ['mcp__*'],
      ['mcp__a*'],
      ['Bash', 'mcp__github__get', 'mcp__x'],
      'mcp__github__get',
    ],
    ['the empty text is not a candidate', ['*'], ['aa*'], ['', 'aa'], 'x'],
    [
      'a candidate that does not fit is passed over',
      ['mcp__*'],
      ['mcp__a*'],
      ['', 'mcp__a'],
      'mcp__x',
    ],
    ['a star between separators is a word', ['mcp__*__list'], ['mcp__a__list'], [], 'mcp__x__list'],
    ['a star behind a word is nothing', ['mcp__*__list*'], [], [], 'mcp__x__list'],
    ['a star alone is a word', ['*'], [], [], 'x'],
    ['a letter that is taken gives way to the next', ['?'], ['x'], [], 'y'],
    ['the shortest of several', ['mcp__files__read', 'Bash', 'Write'], [], [], 'Bash'],
    ['a name that only the walk finds', ['??'], ['x*', '*x', 'y*', 'z*'], [], 'ay'],
  ] as const)('%s', (_, patterns, minus, candidates, name) => {
    expect(subtract(patterns, minus, { candidates })).toEqual({ kind: 'witness', name });
  });

  test('are given for each class of change, the candidate that fits first', () => {
    const { classes } = compareFunctions(
      all(['mcp__pay__*', 'ask'], ['*__delete*', 'forbid']),
      all(),
      ([a]) => (a!.length === 0 ? undefined : a!.join()),
      {
        candidates: ['mcp__pay__refund', 'mcp__pay__list'],
      },
    );
    expect(Object.fromEntries(classes)).toEqual({
      ask: 'mcp__pay__refund',
      forbid: 'x__delete',
      'ask,forbid': 'mcp__pay__delete',
    });
  });
});

describe('states that are the same', () => {
  test.each([
    ['equal functions', all(['*a*b?', 'x'], ['c*', 'y']), all(['*a*b?', 'x'], ['c*', 'y'])],
    ['a star and a question mark in either order', all(['*?*', 'x']), all(['?**', 'x'])],
    [
      'prohibitions in another order',
      all(['a*b', 'x'], ['*c', 'y']),
      all(['*c', 'y'], ['a*b', 'x']),
    ],
    ['a prohibition said twice', all(['a*b', 'x'], ['a*b', 'x']), all(['a*b', 'x'])],
    ['prohibitions next to one of everything', all(['a*b', 'x'], ['*', 'x']), all(['*', 'x'])],
    [
      'patterns behind one of everything',
      first(['a*b', 'x'], ['*', 'y'], ['c*', 'x']),
      first(['a*b', 'x'], ['*', 'y']),
    ],
    [
      'patterns behind the same pattern',
      first(['a*b', 'x'], ['*c', 'y'], ['a*b', 'y']),
      first(['a*b', 'x'], ['*c', 'y']),
    ],
    ['neighbours of one label', first(['a*b', 'x'], ['*c', 'x']), first(['*c', 'x'], ['a*b', 'x'])],
    [
      'neighbours of one label that take everything',
      first(['c*', 'y'], ['a*b', 'x'], ['*', 'x']),
      first(['c*', 'y'], ['*', 'x']),
    ],
  ] as const)('are seen to be so without a step: %s', (_, a, b) => {
    expect(compareFunctions(a, b, classify, { stateLimit: 0 })).toEqual({
      classes: new Map(),
      decided: true,
    });
  });

  test('a star replaces the longer patterns next to it', () => {
    expect(subtract(['*abab*baba*'], ['*ab*ba*'], { stateLimit: 15 })).toEqual({ kind: 'none' });
    expect(subtract(['*aab*aab*aab*'], ['*b*b*b*'], { stateLimit: 22 })).toEqual({ kind: 'none' });
  });
});

describe('the bound', () => {
  const hostile = Array.from({ length: 60 }, (_, index) => `*w${index}x*y${index}z*`);

  test('a question past it is undecided, and reported so', () => {
    expect(
      subtract(['?????'], ['x????', '????x', '?a???', '?b???', 'y?*', 'z?*', '??0*'], {
        stateLimit: 1,
      }).kind,
    ).not.toBe('none');
    expect(subtract(['*a*b*'], ['*b*', 'a'], { stateLimit: 1 })).toEqual({ kind: 'undecided' });
    expect(subtract(['*a*b*'], ['*b*', 'a'])).toEqual({ kind: 'none' });
    expect(compareFunctions(all(['abcdef', 'x']), all(), classify, { stateLimit: 3 }).decided).toBe(
      false,
    );
  });

  test('results from before it remain', () => {
    expect([
      ...compareFunctions(all(['abcdef', 'x']), all(), classify, {
        stateLimit: 3,
      }).classes.values(),
    ]).toEqual(['abcdef']);
  });

  test('holds for few states of many patterns too', () => {
    // About a dozen states are enough, but some of them contain every pattern.
    const wide = all(
      ...Array.from(
        { length: 2000 },
        (_, index) => [`????????${String.fromCodePoint(0x4e00 + index)}`, 'x'] as const,
      ),
    );
    expect(compareFunctions(wide, all(), classify, { stateLimit: 100 }).decided).toBe(false);
    expect(compareFunctions(wide, all(), classify, { stateLimit: 2000 }).decided).toBe(true);
  });

  test('questions may share an amount of work, and are undecided when it is used up', () => {
    const budget = { left: 200 };
    const ask = () => subtract(['*a*b*'], ['*b*', 'a'], { budget }).kind;
    const answers = Array.from({ length: 20 }, ask);
    expect(answers[0]).toBe('none');
    expect(answers.at(-1)).toBe('undecided');
    expect(new Set(answers.slice(answers.indexOf('undecided')))).toEqual(new Set(['undecided']));
    expect(subtract(['*'], ['a'], { budget })).toEqual({ kind: 'witness', name: 'x' });
  });

  test('what one side alone decides needs no walk over the other', () => {
    expect(subtract(['zz'], ['zz', ...hostile], { stateLimit: 100 })).toEqual({ kind: 'none' });
    expect(subtract(hostile, ['*'], { stateLimit: 100 })).toEqual({ kind: 'none' });
    expect(subtract(['mcp__a__*'], hostile, { stateLimit: 100 })).toEqual({
      kind: 'witness',
      name: 'mcp__a__x',
    });
  });

  test('a pattern as long as a file is walked once, not once for each of its characters', () => {
    const long = 'a'.repeat(20_000);
    expect(subtract([`${long}*`], [`${long}b*`], { stateLimit: 100_000 }).kind).toBe('witness');
    expect(subtract([`${long}b*`], [`${long}*`], { stateLimit: 100_000 })).toEqual({
      kind: 'none',
    });
  });
});
