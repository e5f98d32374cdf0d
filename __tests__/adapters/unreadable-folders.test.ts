import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DiskTree } from '../../src/adapters/files/disk-tree.ts';
import { newFolder, openCommit, write } from '../support/repository.ts';

/**
 * Folders that the job's user may not read. Some runners use root, which may read everything, so
 * the refusal is simulated.
 */
const locked = new Set<string>();

const { readdirSync } = fs;
beforeAll(() => {
  const refusing = (folder: string, options: { readonly withFileTypes: true }) => {
    if (!locked.has(folder)) return readdirSync(folder, options);
    throw Object.assign(new Error(`EACCES: permission denied, scandir '${folder}'`), {
      code: 'EACCES',
    });
  };
  fs.readdirSync = refusing as typeof readdirSync;
  syncBuiltinESMExports();
});
afterAll(() => {
  fs.readdirSync = readdirSync;
  syncBuiltinESMExports();
});

test('a folder that may not be read is an error, and never an empty one', async () => {
  const folder = await newFolder('workspace');
  await write(folder, { 'a/card.yaml': '', 'b/card.yaml': '' });
  locked.add(join(folder, 'b'));
  await expect(new DiskTree(folder).list()).rejects.toMatchObject({
    name: 'TreeError',
    message: 'the folder "b" cannot be read (EACCES)',
    help: "give the job's user permission to read it",
  });
});

test('nor when git tracks something in it', async () => {
  const { folder, git } = await openCommit({ 'a/card.yaml': '', 'b/c/card.yaml': '' });
  locked.add(join(folder, 'b'));
  await expect(new DiskTree(folder, { git }).list()).rejects.toMatchObject({ name: 'TreeError' });
});

test('a folder without anything of the project, such as a data base left by another step, is passed over', async () => {
  const { folder, git } = await openCommit({ 'a/card.yaml': '', 'b.yaml': '' });
  await write(folder, { 'b/data': '', 'a/b/data': '' });
  locked.add(join(folder, 'b'));
  locked.add(join(folder, 'a', 'b'));
  expect(await new DiskTree(folder, { git }).list()).toEqual(['a/card.yaml', 'b.yaml']);
});

test('a root that may not be read is an error', async () => {
  const { folder, git } = await openCommit({});
  locked.add(`${folder}/`).add(folder);
  await expect(new DiskTree(folder, { git }).list()).rejects.toMatchObject({
    message: 'the folder "." cannot be read (EACCES)',
  });
});
