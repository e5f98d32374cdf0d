import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { chooseBase } from '../../src/run/base-and-head/find-base.ts';

const BASE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const MERGE = 'c'.repeat(40);
const PULL = {
  pull_request: { number: 7, head: { sha: HEAD }, base: { ref: 'main', sha: BASE } },
};
const pull = { number: 7, headSha: HEAD, baseRef: 'main', baseSha: BASE };

describe('the base of', () => {
  test.each<[string, Parameters<typeof chooseBase>[0], object]>([
    [
      'a pull request is the first parent of its test merge, or the branch point',
      { name: 'pull_request', payload: PULL, sha: MERGE },
      { kind: 'base', base: { from: 'pull-request', pull, testMerge: MERGE } },
    ],
    [
      'a queue is the commit that the payload names',
      {
        name: 'merge_group',
        payload: { merge_group: { base_sha: BASE, head_sha: HEAD } },
        sha: HEAD,
      },
      { kind: 'base', base: { from: 'commit', commit: BASE } },
    ],
    [
      'a push is the commit before it',
      { name: 'push', payload: { before: BASE, after: HEAD, forced: false }, sha: HEAD },
      { kind: 'base', base: { from: 'commit', commit: BASE }, mayBeMissing: false },
    ],
    [
      'a forced push may be gone',
      { name: 'push', payload: { before: BASE, after: HEAD, forced: true }, sha: HEAD },
      { kind: 'base', base: { from: 'commit', commit: BASE }, mayBeMissing: true },
    ],
    [
      'any event is the branch point of base-ref where that is given',
      { name: 'push', payload: { before: BASE, after: HEAD }, sha: HEAD, baseRef: 'main' },
      { kind: 'base', base: { from: 'branch-point', ref: 'main' } },
    ],
    [
      'a command with one commit is the branch point of this commit',
      { name: 'local', isLocal: true, payload: undefined, sha: '', baseRef: 'main' },
      { kind: 'base', base: { from: 'branch-point', ref: 'main' } },
    ],
    [
      'a command with two commits is the first one, and not a branch point',
      {
        name: 'local',
        isLocal: true,
        payload: undefined,
        sha: '',
        baseRef: 'main',
        headRef: 'other',
      },
      { kind: 'base', base: { from: 'commit', commit: 'main' } },
    ],
    [
      'a command that names none is none',
      { name: 'local', isLocal: true, payload: undefined, sha: '' },
      { kind: 'none' },
    ],
  ])('%s', (_, event, choice) => {
    expect(chooseBase(event)).toEqual(choice);
  });
});

test('only one file chooses a base', () => {
  const choosing = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /from: '(?:pull-request|branch-point)'|base: \{ from: /.test(
        readFileSync(`src/${file}`, 'utf8'),
      ),
    );
  expect(choosing).toEqual(['run/base-and-head/find-base.ts']);
});
