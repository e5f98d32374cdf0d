import { describe, expect, test } from '@jest/globals';
import { cardMatcher } from '../../src/discovery/patterns.ts';
import { readInputs } from '../../src/settings/inputs.ts';
import { SettingsError } from '../../src/settings/settings-error.ts';
import { configurationOf, problemRows } from './read.ts';

const LONG = `${'*a'.repeat(600)}b`;
const MANY = Array.from({ length: 257 }, (_, index) => `a${index}/*.json`);
const LENGTH = 'has 1,201 characters; the limit for a file pattern is 1,000';
const COUNT = 'has 257 file patterns; at most 256 are allowed';

/** Every key that contains file patterns, with the place at which a problem is reported. */
const KEYS: readonly (readonly [string, (list: string) => string, string])[] = [
  ['cards', (list) => `{"cards": ${list}}`, '/cards'],
  ['tools', (list) => `{"tools": ${list}}`, '/tools'],
  ['traces', (list) => `{"traces": ${list}}`, '/traces'],
  [
    'cards of an environment',
    (list) => `{"environments": {"e": {"cards": ${list}}}}`,
    '/environments/e/cards',
  ],
  [
    'tools of an environment',
    (list) => `{"environments": {"e": {"tools": ${list}}}}`,
    '/environments/e/tools',
  ],
  [
    'traces of an environment',
    (list) => `{"environments": {"e": {"traces": ${list}}}}`,
    '/environments/e/traces',
  ],
  [
    'tools of an agent',
    (list) => `{"agents": [{"name": "a", "card": "c.yaml", "tools": ${list}}]}`,
    '/agents/0/tools',
  ],
  [
    'traces of an agent',
    (list) => `{"agents": [{"name": "a", "card": "c.yaml", "traces": {"files": ${list}}}]}`,
    '/agents/0/traces/files',
  ],
];

describe.each(KEYS)('patterns of files in %s', (_, text, place) => {
  test('that are too long, too many or none are reported at their place', async () => {
    expect(await problemRows(text(JSON.stringify([LONG])))).toEqual([
      expect.stringMatching(new RegExp(`^${place}/0 .*${LENGTH}$`)),
    ]);
    expect(await problemRows(text(JSON.stringify(MANY)))).toEqual([`${place} the list ${COUNT}`]);
    expect(await problemRows(text('["a/+(b).json"]'))).toEqual([
      `${place}/0 the pattern "a/+(b).json" contains "+(…)", which file patterns do not support`,
    ]);
  });

  test('that need more steps than a naive matcher can make are usable', async () => {
    expect(
      await configurationOf(
        text(
          JSON.stringify([
            '*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b.json',
            `${'{a,b}'.repeat(100)}.json`,
          ]),
        ),
      ),
    ).toBeDefined();
  });
});

test('the path of an ignored finding is held to the same limits', async () => {
  const found = await problemRows(
    `{"ignore": [{"rule": "placeholder", "reason": "lab", "path": ${JSON.stringify(LONG)}}]}`,
  );
  expect(found).toEqual([expect.stringContaining(LENGTH)]);
});

test('names of tools and of files are not patterns, whatever their length and number', async () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `mcp__server__tool_${index}`);
  const text = JSON.stringify({
    tools: [...names, 'x'.repeat(2_000)],
    traces: names.map((name) => `${name}.jsonl`),
  });
  expect((await configurationOf(text)).tools).toHaveLength(1_001);
});

test.each(['cards', 'tools', 'traces'])('the input %s is held to the same limits', (name) => {
  const read = (value: string) => () => readInputs((one) => (one === name ? value : ''), []);
  expect(read(LONG)).toThrow(SettingsError);
  expect(read(LONG)).toThrow(LENGTH);
  expect(read(MANY.join('\n'))).toThrow(COUNT);
  expect(read('a/@(b).json')).toThrow('contains "@(…)"');
  expect(read('a/{b,c}.json')()[name as 'cards']).toHaveLength(1);
});

test('patterns of cards that were not checked before are refused where they are used', () => {
  expect(() => cardMatcher([LONG])).toThrow(LENGTH);
  expect(() => cardMatcher(MANY)).toThrow(COUNT);
  expect(() => cardMatcher(['a', '!!b'])).toThrow('begins with more than one "!"');
});

test('what takes files out wins over what finds them, in any order', () => {
  const matches = cardMatcher(['!**/lab/**', 'agents/**/*.yaml', '!**/draft.*']);
  expect(
    [
      'agents/a.yaml',
      'agents/lab/a.yaml',
      'agents/draft.yaml',
      'agents/node_modules/a.yaml',
      'b.yaml',
    ].filter(matches),
  ).toEqual(['agents/a.yaml']);
});
