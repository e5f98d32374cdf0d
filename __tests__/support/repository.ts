import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from '@jest/globals';
import { Git } from '../../src/adapters/git/git.ts';
import type { PlannedCommit } from './scenario/commits.ts';
import {
  ancestry,
  checkOutFiles,
  hasAttributes,
  makeCommits,
  writeCommits,
  writeRepository,
} from './scenario/commits.ts';
import { git } from './scenario/git.ts';
import { bytesOf, type FileTree, linkTarget } from './stand-in/file-tree.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'card-gate-git-')));
afterAll(() => rmSync(top, { recursive: true, force: true }));
let count = 0;

/** Creates an empty folder, which is removed after the tests of the file. */
export async function newFolder(name = 'folder'): Promise<string> {
  count += 1;
  const folder = join(top, String(count), name);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** A working copy, with the commits from which it was made. */
export interface Repository {
  readonly folder: string;
  readonly origin: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly git: Git;
  /** Runs the machine's git in the working copy. */
  run(...args: string[]): Promise<string>;
}

/** Options for creating a working copy. */
export interface Making {
  /** The commit to check out. Defaults to the last one. */
  readonly at?: string;
  /** The maximum depth of the history. Unlimited by default. */
  readonly depth?: number | 'all';
  /** The patterns of a sparse checkout. */
  readonly sparse?: readonly string[];
  /** Fetches only commits and folders. Files are fetched when they are needed. */
  readonly partial?: boolean;
  readonly refs?: Readonly<Record<string, string>>;
}

/** The configuration that git init and git remote write, up to the address of the origin. */
const CONFIG = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = false
	logallrefupdates = true
	autocrlf = false
[remote "origin"]
	fetch = +refs/heads/*:refs/remotes/origin/*
`;

/** Writes commits, and checks out one of them as actions/checkout would. */
export async function openRepository(
  plan: readonly PlannedCommit[],
  making: Making = {},
): Promise<Repository> {
  const origin = join(await newFolder('origin'), 'origin.git');
  const ids = writeCommits(origin, plan, making.refs);
  const at = ids[making.at ?? plan.at(-1)!.name]!;
  const folder = await newFolder('work');
  const run = (...args: string[]): Promise<string> => git(folder, args);
  const config = `${CONFIG}\turl = ${pathToFileURL(origin).href}\n`;
  const { depth = 'all', sparse, partial = false } = making;
  const files = plan.find(({ name }) => name === (making.at ?? plan.at(-1)!.name))!.files;
  // If git would fetch everything, the files can be written directly. A fetch would take several
  // processes.
  if (depth === 'all' && sparse === undefined && !partial && !hasAttributes(files)) {
    const commits = makeCommits(plan);
    const refs = Object.entries(making.refs ?? {}).map(
      ([ref, name]) => [tracking(ref), ids[name]!] as const,
    );
    const has = ancestry(commits, [at, ...refs.map(([, commit]) => commit)]);
    writeRepository(join(folder, '.git'), { config, commits, has, refs: Object.fromEntries(refs) });
    await writeFile(join(folder, '.git', 'FETCH_HEAD'), `${at}\t\t'${at}' of ${origin}\n`);
    checkOutFiles(folder, files, { commit: at });
  } else {
    writeRepository(join(folder, '.git'), { config });
    const branches =
      depth === 'all'
        ? Object.keys(making.refs ?? {}).map((ref) => `+${ref}:${tracking(ref)}`)
        : [];
    const limits = [
      ...(depth === 'all' ? [] : [`--depth=${depth}`]),
      ...(partial ? ['--filter=blob:none'] : []),
    ];
    await run('fetch', '--quiet', '--no-tags', ...limits, 'origin', at, ...branches);
    if (sparse) await run('sparse-checkout', 'set', '--no-cone', ...sparse);
    await run('checkout', '--quiet', '--force', '--detach', at);
  }
  return { folder, origin, ids, run, git: new Git(folder) };
}

function tracking(ref: string): string {
  return ref.replace('refs/heads/', 'refs/remotes/origin/');
}

/** Creates a repository with a single commit. */
export function openCommit(files: FileTree, making: Making = {}): Promise<Repository> {
  return openRepository([{ name: 'only', files, parents: [] }], making);
}

/** Writes files and links into a folder. */
export async function write(folder: string, files: FileTree): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    const full = join(folder, file);
    await mkdir(dirname(full), { recursive: true });
    const target = linkTarget(content);
    if (target === undefined) await writeFile(full, bytesOf(content));
    else await symlink(target, full);
  }
}

/** A program that creates a file when it runs, with the path of that file. */
export async function trap(): Promise<{ readonly program: string; readonly trace: string }> {
  const folder = await newFolder('trap');
  const program = join(folder, 'trap.sh');
  const trace = join(folder, 'it-was-run');
  await writeFile(program, `#!/bin/sh\necho "$0 $*" >> ${JSON.stringify(trace)}\ncat\n`);
  await chmod(program, 0o755);
  return { program, trace };
}
