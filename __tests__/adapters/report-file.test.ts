import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { removeInside, writeInside } from '../../src/adapters/files/report-file.ts';
import { LOG_START } from '../../src/report/decision-log/write-log.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'report-file-'));
  await mkdir(path.join(root, 'in/.git/hooks'), { recursive: true });
  await mkdir(path.join(root, 'out'));
  await symlink('../out', path.join(root, 'in/link'));
  await symlink('.git/hooks', path.join(root, 'in/hooks'));
  await writeFile(path.join(root, 'in/access.yaml'), '- {name: a, effect: deny}\n');
  await symlink('access.yaml', path.join(root, 'in/linked.yaml'));
  await writeFile(path.join(root, 'in/short'), '{');
  await writeFile(path.join(root, 'in/empty'), '');
  await writeFile(path.join(root, 'in/old.ndjson'), `${LOG_START},"commit":null}\n`);
});

afterAll(() => rm(root, { recursive: true }));

const write = (name: string, begins?: string) =>
  writeInside(path.join(root, 'in'), name, (append) => append('new'), begins);

describe('a file is not written', () => {
  test.each([
    ['../x', 'outside the workspace'],
    ['/tmp/x', 'outside the workspace'],
    ['link/x', 'outside the workspace'],
    ['linked.yaml', 'outside the workspace'],
    ['.git/x', 'inside ".git"'],
    ['.GIT/x', 'inside ".git"'],
    ['.git', 'inside ".git"'],
    ['sub/.git/config', 'inside ".git"'],
    ['hooks/x', 'inside ".git"'],
  ])('%s: %s', async (name, reason) => {
    await expect(write(name)).rejects.toMatchObject({
      name: 'SettingsError',
      message: expect.stringContaining(reason) as unknown,
    });
  });

  test.each(['access.yaml', 'short'])('over another file: %s', async (name) => {
    const before = await readFile(path.join(root, 'in', name), 'utf8');
    await expect(write(name, LOG_START)).rejects.toThrow('would be overwritten');
    expect(await readFile(path.join(root, 'in', name), 'utf8')).toBe(before);
  });
});

test.each([
  'old.ndjson',
  'empty',
  'a/b/new.ndjson',
  '.github/x',
  'x.git',
])('a log is written to %s', async (name) => {
  expect(await readFile(await write(name, LOG_START), 'utf8')).toBe('new');
});

describe('a file is removed', () => {
  const remove = (name: string) => removeInside(path.join(root, 'in'), name);
  const names = async (): Promise<readonly string[]> => readdir(path.join(root, 'in'));

  test('if it exists, and nothing else is', async () => {
    await writeFile(path.join(root, 'in/old.sarif'), '{}');
    await mkdir(path.join(root, 'in/folder.sarif'));
    const before = await names();
    await remove('old.sarif');
    await remove('absent/old.sarif');
    await remove('folder.sarif');
    expect(await names()).toEqual(before.filter((name) => name !== 'old.sarif'));
  });

  test.each(['../out', 'link/x', 'linked.yaml', '.git/x'])('but not %s', async (name) => {
    await expect(remove(name)).rejects.toMatchObject({ name: 'SettingsError' });
    expect(await readFile(path.join(root, 'in/access.yaml'), 'utf8')).toContain('deny');
  });
});
