import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileContent, FileTree } from '../stand-in/file-tree.ts';
import {
  blobSha,
  bytesOf,
  linkTarget,
  submoduleCommit,
  treeBytes,
  treeObjects,
} from '../stand-in/file-tree.ts';
import { writePack } from './pack.ts';

/** A commit to write: its whole tree, and its parents by the names of earlier commits. */
export interface PlannedCommit {
  readonly name: string;
  readonly files: FileTree;
  readonly parents: readonly string[];
}

/**
 * The git objects of several commits, created without git. Git would need a process for each step,
 * and there are hundreds of repositories.
 */
export interface Commits {
  /** The ids of commits by name. The same files give the same ids everywhere. */
  readonly ids: Readonly<Record<string, string>>;
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** Returns the objects of one commit by id: the commit, its folders and its files. */
  readonly objects: ReadonlyMap<string, ReadonlyMap<string, Buffer>>;
}

/**
 * The time of the first commit. Each further commit is a minute later. All have the same author.
 */
const FIRST_COMMIT = Date.parse('2026-11-20T10:00:00Z') / 1000;

/** Returns the objects of commits, as git stores them before compression. */
export function makeCommits(plan: readonly PlannedCommit[]): Commits {
  const ids: Record<string, string> = {};
  const parents = new Map<string, readonly string[]>();
  const objects = new Map<string, ReadonlyMap<string, Buffer>>();
  for (const [index, { name, files, parents: names }] of plan.entries()) {
    const own = new Map<string, Buffer>();
    // The commit of a submodule is an object in another repository.
    for (const content of Object.values(files))
      if (submoduleCommit(content) === undefined)
        own.set(blobSha(content), object('blob', bytesOf(content)));
    const tree = treeObjects(files);
    for (const { sha, entries } of tree.directories.values())
      own.set(sha, object('tree', treeBytes(entries)));
    const who = `Card Author <author@example.com> ${FIRST_COMMIT + index * 60} +0000`;
    const lines = [
      `tree ${tree.root}`,
      ...names.map((parent) => `parent ${ids[parent]!}`),
      `author ${who}`,
      `committer ${who}`,
      '',
      name,
      '',
    ];
    const commit = object('commit', Buffer.from(lines.join('\n'), 'utf8'));
    const id = createHash('sha1').update(commit).digest('hex');
    own.set(id, commit);
    ids[name] = id;
    parents.set(
      id,
      names.map((parent) => ids[parent]!),
    );
    objects.set(id, own);
  }
  return { ids, parents, objects };
}

/** Returns the given commits and all their ancestors. */
export function ancestry(commits: Commits, tips: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...tips];
  for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
    if (seen.has(commit)) continue;
    seen.add(commit);
    open.push(...commits.parents.get(commit)!);
  }
  return seen;
}

/** The initial content of a repository. */
export interface RepositoryFiles {
  readonly commits?: Commits;
  /** The commits whose objects the repository contains. */
  readonly has?: Iterable<string>;
  readonly refs?: Readonly<Record<string, string>>;
  readonly config: string;
  /** Commits whose parents are missing. */
  readonly shallow?: readonly string[];
}

/** Writes git's own folder. The branch `main` is not created or checked out yet. */
export function writeRepository(
  gitDir: string,
  { commits, has = [], refs = {}, config, shallow = [] }: RepositoryFiles,
): void {
  for (const folder of ['objects', 'refs/heads', 'refs/tags', 'info'])
    mkdirSync(join(gitDir, folder), { recursive: true });
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(gitDir, file)), { recursive: true });
    writeFileSync(join(gitDir, file), text);
  };
  write('HEAD', 'ref: refs/heads/main\n');
  write('config', config);
  if (shallow.length > 0) write('shallow', shallow.map((commit) => `${commit}\n`).join(''));
  for (const [ref, commit] of Object.entries(refs)) write(ref, `${commit}\n`);
  writePack(gitDir, new Map([...has].flatMap((commit) => [...commits!.objects.get(commit)!])));
}

/** The checked-out commit, or a branch that points to it. */
export interface CheckedOut {
  readonly commit: string;
  readonly branch?: string;
}

/**
 * Writes the files of a commit into a new working copy whose `.git` contains the commit. `HEAD` and
 * the index are as git writes them. Git would take a process, which is slowest if the process that
 * starts it is large.
 */
export function checkOutFiles(
  folder: string,
  files: FileTree,
  { commit, branch }: CheckedOut,
): void {
  if (hasAttributes(files)) throw new Error('git alone knows what attributes make of a file');
  for (const [file, content] of Object.entries(files)) {
    const full = join(folder, file);
    const target = linkTarget(content);
    if (submoduleCommit(content) !== undefined) {
      mkdirSync(full, { recursive: true });
      continue;
    }
    mkdirSync(dirname(full), { recursive: true });
    if (target === undefined) writeFileSync(full, bytesOf(content));
    else symlinkSync(bytesOf(content), full);
  }
  const gitDir = join(folder, '.git');
  if (branch !== undefined) {
    mkdirSync(dirname(join(gitDir, 'refs/heads', branch)), { recursive: true });
    writeFileSync(join(gitDir, 'refs/heads', branch), `${commit}\n`);
  }
  writeFileSync(
    join(gitDir, 'HEAD'),
    branch === undefined ? `${commit}\n` : `ref: refs/heads/${branch}\n`,
  );
  writeFileSync(join(gitDir, 'index'), indexOf(folder, files));
}

/** Whether git may write one of these files differently from its content in the commit. */
export function hasAttributes(files: FileTree): boolean {
  return Object.keys(files).some((file) => /(?:^|\/)\.gitattributes$/.test(file));
}

/** Returns git's index for a folder with these files, in version 2. */
function indexOf(folder: string, files: FileTree): Buffer {
  const paths = Object.keys(files).map((file) => Buffer.from(file, 'utf8'));
  const entries = paths
    .sort(Buffer.compare)
    .map((file) => indexEntry(folder, file, files[file.toString('utf8')]!));
  const header = Buffer.alloc(12);
  header.write('DIRC');
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(entries.length, 8);
  const index = Buffer.concat([header, ...entries]);
  return Buffer.concat([index, createHash('sha1').update(index).digest()]);
}

function indexEntry(folder: string, file: Buffer, content: FileContent): Buffer {
  // An entry has two numbers for each time, the rest of 62 bytes, the path, and one to eight zeros.
  const entry = Buffer.alloc(Math.ceil((62 + file.length + 1) / 8) * 8);
  const { ctimeNs, mtimeNs, dev, ino, uid, gid, size } = lstatSync(
    join(folder, file.toString('utf8')),
    { bigint: true },
  );
  const mode =
    submoduleCommit(content) !== undefined
      ? 0o160000
      : linkTarget(content) === undefined
        ? 0o100644
        : 0o120000;
  const numbers = [...timeOf(ctimeNs), ...timeOf(mtimeNs), dev, ino, BigInt(mode), uid, gid, size];
  for (const [at, number] of numbers.entries())
    entry.writeUInt32BE(Number(number & 0xffffffffn), at * 4);
  Buffer.from(blobSha(content), 'hex').copy(entry, 40);
  entry.writeUInt16BE(Math.min(file.length, 0xfff), 60);
  file.copy(entry, 62);
  return entry;
}

function timeOf(nanoseconds: bigint): readonly [bigint, bigint] {
  return [nanoseconds / 1_000_000_000n, nanoseconds % 1_000_000_000n];
}

/**
 * Writes commits into a new bare repository from which everything may be fetched, and returns their
 * ids by name. `refs` names commits.
 */
export function writeCommits(
  gitDir: string,
  plan: readonly PlannedCommit[],
  refs: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const commits = makeCommits(plan);
  const config =
    '[core]\n\trepositoryformatversion = 0\n\tbare = true\n[uploadpack]\n\tallowAnySHA1InWant = true\n\tallowFilter = true\n';
  const known = Object.entries(refs).map(([ref, name]) => [ref, commits.ids[name]!] as const);
  writeRepository(gitDir, {
    commits,
    has: commits.objects.keys(),
    refs: Object.fromEntries(known),
    config,
  });
  return commits.ids;
}

function object(type: 'blob' | 'tree' | 'commit', bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`, 'utf8'), bytes]);
}
