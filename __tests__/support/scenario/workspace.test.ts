import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { Scenario } from './scenario.ts';
import { openTrial } from './trial.ts';
import type { World } from './world.ts';

const trial = openTrial();
afterEach(trial.closeWorlds);
afterAll(trial.remove);

let world: World;
const open = async (changes: Partial<Scenario>): Promise<World> => {
  world = await trial.open(changes);
  return world;
};
const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: world.workspace, encoding: 'utf8', stdio: 'pipe' }).trim();
const has = (commit: string): boolean => {
  try {
    git('cat-file', '-e', commit);
    return true;
  } catch {
    return false;
  }
};

describe('the workspace', () => {
  test('of a pull request is its test merge, one commit deep, with both parents named and absent', async () => {
    const { history } = await open({});
    expect(git('rev-parse', 'HEAD')).toBe(history.merge);
    const parents = git('cat-file', '-p', 'HEAD').match(/^parent .*/gm);
    expect(parents).toEqual([`parent ${history.base}`, `parent ${history.head}`]);
    expect([has(history.base), has(history.head)]).toEqual([false, false]);
    expect(git('ls-files').split('\n')).toEqual(['card.yaml', 'dir/policy.yaml']);
    expect(git('status', '--porcelain')).toBe('');
    expect(readFileSync(join(world.workspace, 'card.yaml'), 'utf8')).toBe('new\n');
  });

  test('has the whole history when asked for', async () => {
    const { history } = await open({ checkout: 'merge', ahead: { 'later.txt': 'later\n' } });
    expect(git('rev-parse', 'HEAD^1', 'HEAD^2', 'HEAD^1^', 'origin/main').split('\n')).toEqual([
      history.main,
      history.head,
      history.base,
      history.main,
    ]);
    expect(git('ls-files').split('\n')).toEqual(['card.yaml', 'dir/policy.yaml', 'later.txt']);
    expect(git('fsck', '--full', '--strict', '--no-dangling')).toBe('');
    expect(git('diff', '--name-status', history.base, history.head)).toBe(
      'M\tcard.yaml\nD\tgone.yaml',
    );
  });

  test.each([
    ['head', 'head', true],
    ['shallow-head', 'head', false],
    ['base', 'main', true],
    ['shallow-base', 'main', false],
  ] as const)('can be %s', async (checkout, commit, isDeep) => {
    const { history } = await open({ checkout, ahead: { 'later.txt': '' } });
    expect([git('rev-parse', 'HEAD'), has(history.base)]).toEqual([history[commit], isDeep]);
  });

  test('can be missing, sparse, and hold links and files of its own', async () => {
    await open({ checkout: 'none', untracked: { 'a/b.txt': 'x' } });
    expect([
      existsSync(join(world.workspace, '.git')),
      readFileSync(join(world.workspace, 'a/b.txt'), 'utf8'),
    ]).toEqual([false, 'x']);
    await open({
      sparse: ['/card.yaml', '/link'],
      symlinks: { link: '../../secret' },
      untracked: { 'new.yaml': 'n' },
    });
    expect(existsSync(join(world.workspace, 'dir'))).toBe(false);
    expect(lstatSync(join(world.workspace, 'link')).isSymbolicLink()).toBe(true);
    expect(git('status', '--porcelain')).toBe('?? new.yaml');
  });

  test('is the same for the same files, and never reaches its origin again', async () => {
    const first = (await open({})).history;
    const second = (await open({})).history;
    expect(second).toEqual(first);
    expect(() => git('fetch')).toThrow('nowhere');
  });

  test.each([
    ['schedule', {}, 'refs/heads/main', 'head'],
    ['workflow_dispatch', {}, 'refs/heads/main', 'head'],
    ['pull_request_target', {}, 'refs/heads/main', 'main'],
    ['issue_comment', {}, 'refs/heads/main', 'main'],
    ['push', {}, 'refs/heads/main', 'head'],
    ['push', { push: 'new-branch' }, 'refs/heads/feature', 'head'],
    ['push', { push: 'tag' }, 'refs/tags/v1', 'head'],
    ['push', { push: 'deleted' }, 'refs/heads/main', 'base'],
  ] as const)('of %s %j is at %s', async (event, changes, ref, commit) => {
    const { history } = await open({ event, ...changes });
    expect([history.ref, history.sha, git('rev-parse', 'HEAD')]).toEqual([
      ref,
      history[commit],
      history[commit],
    ]);
  });

  test('of a merge group is the queue’s merge', async () => {
    const { history } = await open({ event: 'merge_group' });
    expect(history.ref).toBe(`refs/heads/gh-readonly-queue/main/pr-7-${history.main}`);
    expect([history.sha, git('rev-parse', 'HEAD'), git('branch', '--show-current')]).toEqual([
      history.merge,
      history.merge,
      history.ref.replace('refs/heads/', ''),
    ]);
  });
});
