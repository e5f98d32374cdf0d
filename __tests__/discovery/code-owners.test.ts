import { expect, test } from '@jest/globals';
import { codeOwnersOf } from '../../src/discovery/code-owners.ts';
import type { Tree } from '../../src/model/tree.ts';
import { memoryTree } from '../support/memory-tree.ts';

const ownersOf = (list: string, ...files: readonly string[]): Promise<readonly string[]> =>
  codeOwnersOf(memoryTree({ '.github/CODEOWNERS': list }), files);

// Each line is a pattern, files that it matches, and files that it does not match. The first rows
// are the examples in GitHub's own documentation.
test.each([
  ['*', ['a.txt', 'a/b.txt'], []],
  ['*.js', ['a.js', 'a/b.js'], ['a.json']],
  ['/build/logs/', ['build/logs/a', 'build/logs/a/b'], ['a/build/logs/b', 'build/logs']],
  ['docs/*', ['docs/start.md'], ['docs/build/start.md', 'a/docs/start.md']],
  ['apps/', ['apps/a', 'a/apps/b/c'], ['apps']],
  ['/docs/', ['docs/a', 'docs/a/b'], ['a/docs/b']],
  ['/scripts/', ['scripts/a'], ['a/scripts/b']],
  ['**/logs', ['logs', 'a/logs', 'build/logs/a', 'deep/er/logs/a'], ['logs.txt']],
  ['/apps/github', ['apps/github', 'apps/github/a'], ['apps/githubs', 'a/apps/github']],
  ['.claude/settings.json', ['.claude/settings.json'], ['a/.claude/settings.json']],
  ['settings.json', ['settings.json', 'a/.claude/settings.json'], ['settings.jsonc']],
  ['/a/**', ['a/b', 'a/b/c'], ['b/a/c']],
  ['/a/**/b', ['a/b', 'a/c/b', 'a/c/d/b/e'], ['a/bc']],
  ['a\\ b.md', ['a b.md', 'c/a b.md'], ['a']],
  ['card?.yaml', ['card1.yaml', 'a/cards.yaml'], ['card.yaml', 'card/.yaml']],
  ['{a,b}', ['{a,b}'], ['a', 'b']],
])('the pattern %s matches as on GitHub', async (pattern, matched, others) => {
  const list = `${pattern} @acme/team`;
  for (const file of matched)
    expect([file, await ownersOf(list, file)]).toEqual([file, ['@acme/team']]);
  for (const file of others) expect([file, await ownersOf(list, file)]).toEqual([file, []]);
});

test('the last line that matches names the owners, even if it names none', async () => {
  const list = '* @everybody\n/agents/ @acme/agents dev@example.com # a remark\n/agents/free/\n';
  expect(await ownersOf(list, 'a')).toEqual(['@everybody']);
  expect(await ownersOf(list, 'agents/a', 'agents/b', 'a')).toEqual([
    '@acme/agents',
    'dev@example.com',
    '@everybody',
  ]);
  expect(await ownersOf(list, 'agents/free/a')).toEqual([]);
});

test('skips what GitHub skips: comments, negation, character classes, and words that name nobody', async () => {
  const list = '* @everybody\n# /a @nobody\n!a @nobody\n[a-z] @nobody\na nobody\n\r\n';
  expect(await ownersOf(list, 'a')).toEqual(['@everybody']);
});

test('reads the first of the three places', async () => {
  const tree = (files: Readonly<Record<string, string>>): Tree => memoryTree(files);
  const [first, second, third] = ['* @first', '* @second', '* @third'];
  const all = { '.github/CODEOWNERS': first!, CODEOWNERS: second!, 'docs/CODEOWNERS': third! };
  expect(await codeOwnersOf(tree(all), ['a'])).toEqual(['@first']);
  const { '.github/CODEOWNERS': _, ...others } = all;
  expect(await codeOwnersOf(tree(others), ['a'])).toEqual(['@second']);
  expect(await codeOwnersOf(tree({ 'docs/CODEOWNERS': third! }), ['a'])).toEqual(['@third']);
  expect(await codeOwnersOf(tree({ a: '' }), ['a'])).toEqual([]);
});

test('a list that is too long or full of stars does not stop the run', async () => {
  expect(await ownersOf(`* @a\n${'#'.repeat(3_000_000)}`, 'a')).toEqual([]);
  const stars = `* @all\n/${'*a'.repeat(400)} @a\n`;
  expect(await ownersOf(stars, 'a'.repeat(4_000))).toEqual(['@a']);
});
