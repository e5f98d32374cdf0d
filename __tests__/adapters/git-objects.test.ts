import { existsSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { GitObjects } from '../../src/adapters/git/objects.ts';
import { gitProgram } from '../../src/adapters/git/process.ts';
import { newFolder, openCommit } from '../support/repository.ts';

const GIT = gitProgram(process.env)!;

interface Opened {
  readonly objects: GitObjects;
  readonly folder: string;
  /** Returns the number of processes that were started. */
  starts(): Promise<number>;
}

/** Opens a repository with the given files, whose git first runs the given lines of shell. */
async function open(files: Readonly<Record<string, string>>, lines = ''): Promise<Opened> {
  const { folder } = await openCommit(files);
  const own = await newFolder('git');
  const program = join(own, 'git');
  const log = join(own, 'log');
  await writeFile(program, `#!/bin/sh\necho started >>'${log}'\n${lines}\nexec '${GIT}' "$@"\n`, {
    mode: 0o755,
  });
  return {
    objects: new GitObjects({ program, options: [], folder, environment: process.env }),
    folder,
    starts: async () =>
      existsSync(log) ? (await readFile(log, 'utf8')).split('\n').length - 1 : 0,
  };
}

const text = async (objects: GitObjects, name: string, max = 1000): Promise<string | undefined> =>
  (await objects.read(name, max))?.bytes?.toString('utf8');

describe('objects', () => {
  test('of every kind are read by one process, in any order', async () => {
    const { objects, starts } = await open({ 'a/one': 'first\n', two: '', three: 'no line end' });
    const names = ['HEAD:a/one', 'HEAD:gone', 'HEAD:two', 'HEAD:three', 'HEAD:a', 'HEAD^{commit}'];
    const found = await Promise.all(names.map((name) => objects.read(name, 1000)));
    expect(found.map((object) => object?.type)).toEqual([
      'blob',
      undefined,
      'blob',
      'blob',
      'tree',
      'commit',
    ]);
    expect(found.slice(0, 4).map((object) => object?.bytes?.toString('utf8'))).toEqual([
      'first\n',
      undefined,
      '',
      'no line end',
    ]);
    expect(await text(objects, found[0]!.id)).toBe('first\n');
    expect(await starts()).toBe(1);
  });

  test('that are larger than requested have a size and no content', async () => {
    const { objects, starts } = await open({ small: 'ok', large: 'x'.repeat(2_000_000) });
    const [large, small] = await Promise.all([
      objects.read('HEAD:large', 1_999_999),
      objects.read('HEAD:small', 2),
    ]);
    expect([large!.size, large!.bytes, small!.bytes?.toString()]).toEqual([
      2_000_000,
      undefined,
      'ok',
    ]);
    expect((await objects.read('HEAD:large', 2_000_000))!.bytes).toHaveLength(2_000_000);
    expect(await starts()).toBe(1);
  });

  test('that are very large are not read to their end', async () => {
    const { objects, starts } = await open({ small: 'ok', large: 'x'.repeat(20_000_000) });
    const found = await Promise.all([
      objects.read('HEAD:large', 1000),
      text(objects, 'HEAD:small'),
      objects.read('HEAD:large', 1000),
      text(objects, 'HEAD:gone'),
    ]);
    expect(found).toEqual([
      expect.objectContaining({ size: 20_000_000 }),
      'ok',
      expect.objectContaining({ size: 20_000_000 }),
      undefined,
    ]);
    expect(await starts()).toBe(3);
  });

  test.each([
    '',
    '-x',
    '--batch',
    'HEAD:small\nHEAD:small',
    'a\0b',
    'HEAD:sm',
    'é',
    'a b 5',
  ])('named %j do not exist', async (name) => {
    const { objects } = await open({ small: 'ok' });
    const found = await Promise.all([objects.read(name, 1000), text(objects, 'HEAD:small')]);
    expect(found).toEqual([undefined, 'ok']);
  });

  test('have no name that git prints as if it were one', async () => {
    const { objects } = await open({ small: 'ok' });
    const id = (await objects.read('HEAD:small', 10))!.id;
    for (const name of [`${id} blob 2`, `${'d'.repeat(40)} blob 2`])
      expect(await objects.read(name, 10)).toBeUndefined();
    expect(await text(objects, id)).toBe('ok');
  });

  test('at which git ends are missing, and the others are read', async () => {
    // Git prints one answer of two, and ends in the middle of the second.
    const { objects, starts } = await open(
      { a: 'one', b: 'two', c: 'three' },
      `read first; printf '%s\\n' "$first" | '${GIT}' "$@"; read second || exit; printf abc; exit 3`,
    );
    const names = ['HEAD:a', 'HEAD:b', 'HEAD:c', 'HEAD:a'];
    const found = await Promise.all(names.map((name) => text(objects, name)));
    expect(found).toEqual(['one', undefined, 'three', undefined]);
    expect(await starts()).toBe(2);
    expect(await text(objects, 'HEAD:b')).toBeUndefined();
    expect(await starts()).toBe(2);
  });

  test('are missing if git cannot be started, or is stopped', async () => {
    const { folder } = await openCommit({ a: 'one' });
    const missing = new GitObjects({
      program: join(folder, 'nowhere'),
      options: [],
      folder,
      environment: process.env,
    });
    const names = ['HEAD:a', 'HEAD'];
    expect(await Promise.all(names.map((name) => missing.read(name, 10)))).toEqual([
      undefined,
      undefined,
    ]);
    const { objects } = await open({ a: 'one' }, 'kill -9 $$');
    expect(await objects.read('HEAD:a', 10)).toBeUndefined();
  });

  test('are read by a new process after a pause, with what was added since', async () => {
    const { objects, folder, starts } = await open({ a: 'one' });
    const before = (await objects.read('HEAD', 1000))!.id;
    await wait(1500);
    await appendFile(join(folder, 'a'), ' and two');
    const { execFileSync } = await import('node:child_process');
    execFileSync(GIT, ['commit', '-qam', 'second'], {
      cwd: folder,
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.org',
      },
    });
    expect((await objects.read('HEAD', 1000))!.id).not.toBe(before);
    expect(await text(objects, 'HEAD:a')).toBe('one and two');
    expect(await starts()).toBe(2);
  });
});
