import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileTree } from '../stand-in/file-tree.ts';
import { bytesOf, linkTarget, submoduleCommit } from '../stand-in/file-tree.ts';
import { git } from './git.ts';

/** A commit to be written: its whole tree, and its parents by the names of earlier ones. */
export interface PlannedCommit {
  readonly name: string;
  readonly files: FileTree;
  readonly parents: readonly string[];
}

/** Every commit has the same author; the first is of this time, each further one a minute later. */
const FIRST_COMMIT = Date.parse('2026-11-20T10:00:00Z') / 1000;

/** Writes the commits into a new bare repository in one go, and answers their ids by name: the same files give the same ids everywhere. */
export async function writeCommits(gitDir: string, plan: readonly PlannedCommit[]): Promise<Readonly<Record<string, string>>> {
  await git(dirname(gitDir), ['init', '--quiet', '--bare', '-b', 'main', gitDir]);
  const marks = join(gitDir, 'marks');
  await git(gitDir, ['fast-import', '--quiet', `--export-marks=${marks}`], stream(plan));
  const ids = new Map(
    (await readFile(marks, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  await rm(marks);
  return Object.fromEntries(plan.map((commit, index) => [commit.name, ids.get(`:${index + 1}`)!]));
}

function stream(plan: readonly PlannedCommit[]): Buffer {
  const parts: Buffer[] = [];
  const say = (line: string): void => {
    parts.push(Buffer.from(`${line}\n`, 'utf8'));
  };
  const data = (bytes: Buffer): void => {
    say(`data ${bytes.length}`);
    parts.push(bytes, Buffer.from('\n'));
  };
  const markOf = (name: string): string => `:${plan.findIndex((commit) => commit.name === name) + 1}`;
  for (const [index, commit] of plan.entries()) {
    const who = `Card Author <author@example.com> ${FIRST_COMMIT + index * 60} +0000`;
    say(`commit refs/staging/${commit.name}`);
    say(`mark :${index + 1}`);
    say(`author ${who}`);
    say(`committer ${who}`);
    data(Buffer.from(`${commit.name}\n`, 'utf8'));
    for (const [position, parent] of commit.parents.entries()) say(`${position === 0 ? 'from' : 'merge'} ${markOf(parent)}`);
    say('deleteall');
    for (const [path, content] of Object.entries(commit.files)) {
      const submodule = submoduleCommit(content);
      if (submodule !== undefined) {
        say(`M 160000 ${submodule} ${quoted(path)}`);
        continue;
      }
      say(`M ${linkTarget(content) === undefined ? '100644' : '120000'} inline ${quoted(path)}`);
      data(bytesOf(content));
    }
  }
  return Buffer.concat(parts);
}

// A path may hold anything but NUL; these characters would end or open it.
function quoted(path: string): string {
  if (!/["\n]/.test(path)) return path;
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
