import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FileTree } from '../stand-in/file-tree.ts';
import { checkOutFiles, makeCommits, writeRepository } from './commits.ts';
import { git } from './git.ts';

const FILES: FileTree = {
  'a/deep/file.yaml': 'text\n',
  'a-b': 'sorts before a/',
  'a.txt': '',
  'bytes.bin': new Uint8Array([0, 255, 13, 10]),
  'crlf.txt': 'one\r\ntwo\r\n',
  'büro/審査.md': '#\n',
  'with "quotes"\nand lines': 'x',
  [`long/${'n'.repeat(200)}`]: 'long\n',
  link: { symlink: 'a/deep/file.yaml' },
  'a/up': { symlink: '../nowhere' },
  module: { submodule: '1'.repeat(40) },
};

describe('a working copy that is written without git', () => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'card-gate-written-')));
  const made = makeCommits([{ name: 'only', files: FILES, parents: [] }]);
  const commit = made.ids.only!;
  const open = (name: string, branch?: string): string => {
    const folder = join(top, name);
    const config = '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n';
    writeRepository(join(folder, '.git'), { commits: made, has: [commit], config });
    checkOutFiles(folder, FILES, { commit, ...(branch !== undefined && { branch }) });
    return folder;
  };
  let detached: string;
  beforeAll(() => {
    detached = open('detached');
  });
  afterAll(() => rmSync(top, { recursive: true }));

  test('is what git would have checked out', async () => {
    await git(detached, ['fsck', '--strict']);
    await git(detached, ['diff-files', '--exit-code', '--raw']);
    expect(await git(detached, ['status', '--porcelain'])).toBe('');
    expect(await git(detached, ['diff-index', '--cached', 'HEAD'])).toBe('');
    const [written, own] = [await git(detached, ['ls-files', '--stage', '-z']), join(top, 'own')];
    await git(top, ['clone', '--quiet', detached, own]);
    expect(written).toBe(await git(own, ['ls-files', '--stage', '-z']));
    expect(written.split('\0')).toHaveLength(Object.keys(FILES).length + 1);
  });

  test('has its commit or a branch checked out', async () => {
    expect(await git(detached, ['rev-parse', '--symbolic-full-name', 'HEAD'])).toBe('HEAD\n');
    expect(await git(detached, ['rev-parse', 'HEAD'])).toBe(`${commit}\n`);
    const branch = open('branch', 'work/main');
    expect(await git(branch, ['rev-parse', '--symbolic-full-name', 'HEAD'])).toBe(
      'refs/heads/work/main\n',
    );
    expect(await git(branch, ['rev-parse', 'HEAD'])).toBe(`${commit}\n`);
  });

  test('is refused where attributes say how files are written', () => {
    const files = { 'a/.gitattributes': '*.txt eol=crlf\n' };
    expect(() => checkOutFiles(join(top, 'refused'), files, { commit })).toThrow('attributes');
  });
});
