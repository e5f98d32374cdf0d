import type { FileTree } from './file-tree.ts';
import { blobSha, bytesOf } from './file-tree.ts';
import type { Repository } from './repository.ts';

/** A file that differs between two commits, with the status words of GitHub's file listings. */
export interface ChangedFile {
  readonly filename: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** The id of the content at the head or, for a removed file, at the base. */
  readonly sha: string;
  readonly previousFilename?: string;
  readonly additions: number;
  readonly deletions: number;
}

/**
 * Returns the differences between two trees in path order. As in git, only equal content counts as
 * a rename, and an empty file never does.
 */
export function changedFiles(base: FileTree, head: FileTree): readonly ChangedFile[] {
  const lines = (tree: FileTree, path: string): number =>
    bytesOf(tree[path]!).toString('utf8').split('\n').length - 1;
  const removed = Object.keys(base).filter((path) => !Object.hasOwn(head, path));
  const gone = new Map<string, string[]>();
  for (const path of [...removed].sort()) {
    const sha = blobSha(base[path]!);
    if (bytesOf(base[path]!).length > 0) gone.set(sha, [...(gone.get(sha) ?? []), path]);
  }
  const files: ChangedFile[] = [];
  const renamedFrom = new Set<string>();
  for (const filename of Object.keys(head).sort()) {
    const sha = blobSha(head[filename]!);
    if (!Object.hasOwn(base, filename)) {
      const previousFilename = gone.get(sha)?.shift();
      if (previousFilename === undefined)
        files.push({
          filename,
          status: 'added',
          sha,
          additions: lines(head, filename),
          deletions: 0,
        });
      else {
        renamedFrom.add(previousFilename);
        files.push({
          filename,
          status: 'renamed',
          sha,
          previousFilename,
          additions: 0,
          deletions: 0,
        });
      }
    } else if (blobSha(base[filename]!) !== sha) {
      files.push({
        filename,
        status: 'modified',
        sha,
        additions: lines(head, filename),
        deletions: lines(base, filename),
      });
    }
  }
  for (const filename of removed) {
    if (renamedFrom.has(filename)) continue;
    files.push({
      filename,
      status: 'removed',
      sha: blobSha(base[filename]!),
      additions: 0,
      deletions: lines(base, filename),
    });
  }
  return files.sort((a, b) => (a.filename < b.filename ? -1 : 1));
}

/** Returns a commit and all its ancestors. */
export function ancestors(repository: Repository, commit: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [commit];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...repository.parents(next));
  }
  return seen;
}

/**
 * Returns the newest common ancestor of two commits, or undefined if their histories are unrelated.
 */
export function mergeBase(repository: Repository, a: string, b: string): string | undefined {
  const ofA = ancestors(repository, a);
  const shared = [...ancestors(repository, b)].filter((commit) => ofA.has(commit));
  return shared.find(
    (commit) =>
      !shared.some((other) => other !== commit && ancestors(repository, other).has(commit)),
  );
}
