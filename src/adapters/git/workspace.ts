import { existsSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { type Tree, TreeError } from '../../model/tree.ts';
import { Git } from './git.ts';
import { GitTree } from './git-tree.ts';

/** The checked-out repository, and the folder in which Card Gate runs. */
export interface Workspace {
  /** The repository's root folder. Without a repository, the folder in which Card Gate runs. */
  readonly root: string;
  /**
   * The path from the root to the folder in which Card Gate runs, with `/` as the separator. Empty
   * if that folder is the root.
   */
  readonly folder: string;
  readonly git?: Git;
  /** Whether nothing was checked out. */
  readonly empty: boolean;
}

/**
 * Finds the repository that contains a folder. Searches the folder and its ancestors, up to
 * `ceiling`.
 * @throws TreeError if the folder is outside `ceiling`, directly or through a link.
 */
export async function openWorkspace(start: string, ceiling?: string): Promise<Workspace> {
  const folder = await realpath(start).catch(() => path.resolve(start));
  const top =
    ceiling === undefined ? undefined : await realpath(ceiling).catch(() => path.resolve(ceiling));
  if (
    top !== undefined &&
    folder !== top &&
    !folder.startsWith(top.endsWith(path.sep) ? top : top + path.sep)
  )
    throw new TreeError(
      `the folder ${JSON.stringify(start)} leads out of the workspace`,
      'name a folder of the checked-out repository',
    );
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) {
      return {
        root: at,
        folder: path.relative(at, folder).split(path.sep).join('/'),
        git: new Git(at),
        empty: false,
      };
    }
    if (at === top || at === path.dirname(at)) break;
  }
  const entries = await readdir(folder).catch(() => []);
  return { root: folder, folder: '', empty: entries.length === 0 };
}

/**
 * Returns a submodule's files at a given commit. Returns undefined if the submodule is not checked
 * out or does not contain the commit.
 */
export async function openSubmodule(
  root: string,
  folder: string,
  commit: string,
): Promise<Tree | undefined> {
  const full = path.join(root, folder);
  const isOwn =
    existsSync(path.join(full, '.git')) &&
    (await realpath(full)) === path.join(await realpath(root), folder);
  if (!isOwn) return undefined;
  const git = new Git(full);
  return (await git.commit(commit)) === undefined ? undefined : new GitTree(git, commit);
}
