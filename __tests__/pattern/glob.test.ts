import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { isGlob, MAX_GLOB_LENGTH, readGlob } from '../../src/pattern/glob.ts';
import { GlobSet, type GlobWork } from '../../src/pattern/glob-set.ts';
import { runs } from '../support/runs.ts';

function setOf(patterns: readonly string[], work?: GlobWork): GlobSet {
  const globs = patterns.map((pattern) => {
    const read = readGlob(pattern);
    if (read.kind === 'wrong') throw new Error(read.problem.message);
    return read.glob;
  });
  return new GlobSet(globs, work);
}

const finds = (pattern: string, file: string): boolean => setOf([pattern]).find(file).length > 0;

function counting(): GlobWork & { steps: number } {
  return {
    steps: 0,
    spend(steps) {
      this.steps += steps;
    },
  };
}

describe('patterns of files', () => {
  test.each([
    ['agents/*/card.yaml', 'agents/bot/card.yaml', true],
    ['agents/*/card.yaml', 'agents/a/b/card.yaml', false],
    ['agents/*/card.yaml', 'Agents/Bot/CARD.yaml', true],
    ['./agents/*.yaml', 'agents/a.yaml', true],
    ['**/card.yaml', 'card.yaml', true],
    ['**/card.yaml', 'a/b/card.yaml', true],
    ['**/card.yaml', 'a/scorecard.yaml', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**', 'a/x/.hidden', true],
    ['a/**', 'a', true],
    ['a/**', 'ab', false],
    ['*/**', 'a', false],
    ['**', 'a/b', true],
    ['**.yaml', 'a/b.yaml', true],
    ['a**b', 'axxb', true],
    ['a**b', 'a/b', false],
    ['?.yaml', 'ä.yaml', true],
    ['?.yaml', '🤖.yaml', true],
    ['?.yaml', '/.yaml', false],
    ['ä.yaml', 'Ä.yaml', true],
    ['{a,b}/{c,d/e}.yaml', 'b/d/e.yaml', true],
    ['{a,b}/{c,d/e}.yaml', 'b/e.yaml', false],
    ['{a,{b,c}}', 'c', true],
    ['{,x}a', 'a', true],
    ['{**/a,b}', 'a', true],
    ['v{1..3}', 'v2', true],
    ['v{1..3}', 'v4', false],
    ['{a}', '{a}', true],
    ['{a', '{a', true],
    ['[ab].yaml', 'B.yaml', true],
    ['[!ab].yaml', 'c.yaml', true],
    ['[!ab].yaml', 'a.yaml', false],
    ['[^ab].yaml', 'A.yaml', false],
    ['[A-C]', 'b', true],
    ['[!a]', '/', false],
    ['a[/]b', 'a/b', false],
    ['[]a]', ']', true],
    ['app/[id]/card.yaml', 'app/[id]/card.yaml', true],
    ['app/(group)/card.yaml', 'app/(group)/card.yaml', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['a+b', 'a+b', true],
    ['a|b', 'a', false],
    ['a*', 'a\nb', true],
    ['**', 'a\u2028/b', true],
  ])('%j and the path %j: %j', (pattern, file, expected) => {
    expect(finds(pattern, file)).toBe(expected);
  });

  test.each([
    ['!(a|b).yaml', 'contains "!(…)"'],
    ['@(a|b).yaml', 'contains "@(…)"'],
    ['[[:digit:]]', 'contains a named character class'],
    ['[z-a]', 'whose first character comes after the last'],
    ['{01..12}', 'the range "{01..12}"'],
    ['{a,'.repeat(11) + '}'.repeat(11), 'braces that are nested more than 10 levels deep'],
    [
      'a'.repeat(MAX_GLOB_LENGTH + 1),
      'has 1,001 characters; the limit for a file pattern is 1,000',
    ],
  ])('%j is refused, with what to write instead', (pattern, message) => {
    const read = readGlob(pattern);
    expect(read).toMatchObject({
      kind: 'wrong',
      problem: {
        message: expect.stringContaining(message),
        help: expect.stringMatching(/^(?:list|write) /),
      },
    });
    expect(isGlob('*'.repeat(2_000))).toBe(true);
  });

  test.each([
    ['traces/*.jsonl', true],
    ['a?', true],
    ['[ab]', true],
    ['{a,b}', true],
    ['!(a)', true],
    ['a.json', false],
    ['a{b}', false],
    ['a[b', false],
    ['\\*', false],
    ['app/(group)/tools.json', false],
  ])('%j is a pattern: %j', (text, expected) => {
    expect(isGlob(text)).toBe(expected);
  });

  test('several patterns report which of them find a path', () => {
    expect(setOf(['a/*', '**/x', 'b', '**']).find('a/x')).toEqual([0, 1, 3]);
    expect(setOf([]).find('a')).toEqual([]);
  });
});

/**
 * Parts of patterns that picomatch and this language read alike. docs/file-patterns.md lists the
 * differences.
 */
const SEGMENTS = [
  'a',
  'B',
  '.a',
  'a.b',
  '*',
  '**',
  '*.b',
  'a*',
  '*a*',
  '?',
  'a?',
  '.*',
  'a**',
  '{a,b}',
  '{a,b/a}',
  '{*.a,b}',
  '{,a}b',
  '{a,{b,ab}}',
];
const MORE = [
  '[ab]',
  '[^a]*',
  '[a-b]',
  '\\*',
  '{a}',
  '{a',
  '[a',
  'a,b',
  'a+b',
  '$',
  'a{1..3}',
  '{a,b}{a,b}',
];
const NAMES = ['a', 'b', 'ab', 'ba', 'B', '.a', 'a.b', 'x.b', '.', 'a2', '*', '{a}', 'a+b'];
const pathOf = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/'));

const OPTIONS = { dot: true, nocase: true };

describe('picomatch as the oracle', () => {
  test('agrees on random patterns and paths', () => {
    let matched = 0;
    const pattern = pathOf([...SEGMENTS, ...MORE]);
    fc.assert(
      fc.property(
        pattern,
        fc.array(pathOf(NAMES.filter((name) => name !== '.')), { maxLength: 12 }),
        (text, files) => {
          const oracle = picomatch(text, OPTIONS);
          for (const file of files) {
            const expected = oracle(file);
            if (expected) matched += 1;
            expect([text, file, finds(text, file)]).toEqual([text, file, expected]);
          }
        },
      ),
      { numRuns: runs(267, 4_000), seed: 8 },
    );
    expect(matched).toBeGreaterThan(runs(34, 500));
  });

  test.each([
    '**/{card,agent-card,alignment-card,*.card,*-card}.{yaml,yml,json}',
    '**/{policy,*.policy,*-policy}.{yaml,yml,json}',
    '.mnemom/{agents,orgs,platform,teams}/**/*.{yaml,yml,json}',
    '**/node_modules/**',
    '.github/workflows/**',
    '**/tools.{json,yaml,yml,txt}',
    'traces/2026-0[1-6]-*.jsonl',
    'agents/lab/**',
    'services/*/agents/**/card.y?ml',
    'packages/{a,b}-*/.agents/*.{json,ya?ml}',
  ])('agrees on %s', (pattern) => {
    const folders = [
      '',
      'agents/',
      'agents/lab/',
      '.mnemom/orgs/',
      '.mnemom/agents/x/',
      'a/node_modules/b/',
      '.github/workflows/',
      'packages/a-1/.agents/',
      'services/s/agents/t/',
      'Traces/',
    ];
    const names = [
      'card.yaml',
      'CARD.YML',
      'scorecard.yaml',
      'my-card.json',
      'x.card.yaml',
      'policy.json',
      'net-policy.yml',
      'tools.txt',
      '.hidden',
      '2026-03-01.jsonl',
      'traces',
    ];
    const files = folders.flatMap((folder) => names.map((name) => `${folder}${name}`));
    const oracle = picomatch(pattern, OPTIONS);
    expect(files.filter((file) => finds(pattern, file))).toEqual(
      files.filter((file) => oracle(file)),
    );
  });
});

describe('work', () => {
  const PATH = `${'a'.repeat(2_000)}/c`;

  test.each([
    ['stars between letters', `${'*a'.repeat(499)}*b`],
    ['stars and question marks', `${'*?'.repeat(499)}b`],
    ['braces one after another', `${'{a,aa}'.repeat(160)}b`],
    ['stars in braces', `${'{*a,*}'.repeat(160)}b`],
    ['folders', `${'**/'.repeat(330)}b`],
    ['braces in braces', `${'{a,'.repeat(10)}*${'}'.repeat(10)}b`],
  ])('%s: the steps are bounded by pattern times path', (_, pattern) => {
    const work = counting();
    const set = setOf([pattern], work);
    expect(set.find(PATH)).toEqual([]);
    // A part of a pattern consists of at most three steps, each of which is visited at most twice
    // per character.
    expect(work.steps).toBeLessThan(PATH.length * pattern.length * 6);
  });

  test('a second path of the same letters costs a step a character', () => {
    const work = counting();
    const set = setOf(['**/{card,*.card,*-card}.{yaml,yml,json}'], work);
    set.find('agents/support/my.card.yaml');
    const first = work.steps;
    expect(set.find('agents/support/my.card.yaml')).toEqual([0]);
    expect(work.steps - first).toBe('agents/support/my.card.yaml'.length);
  });

  test('what a set holds of states is bounded, and stays right when it is made again', () => {
    const patterns = Array.from(
      { length: 60 },
      (_, index) => `**/*a${'?'.repeat(index % 12)}b${index}*`,
    );
    const set = setOf(patterns);
    const files = Array.from(
      { length: 400 },
      (_, index) => `d${index}/${'ab'.repeat(index % 40)}b${index % 60}x`,
    );
    const fresh = (file: string): readonly number[] =>
      patterns.flatMap((pattern, index) => (finds(pattern, file) ? [index] : []));
    for (const file of files) set.find(file);
    for (const file of files.slice(0, 40)) expect(set.find(file)).toEqual(fresh(file));
  });
});
