import { existsSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { Git } from './git.ts';
import { TreeError } from './trees.ts';

/** The checked-out repository. */
export interface Workspace {
  /** The root of the repository, or the folder itself where there is none. */
  readonly root: string;
  /** Path from the root to the folder that the run is about, with `/`; empty for the root. */
  readonly folder: string;
  readonly git?: Git;
  /** True when nothing was checked out. */
  readonly empty: boolean;
}

/**
 * Finds the repository that holds a folder, going up no further than `ceiling`.
 * @throws TreeError when the folder lies outside the ceiling, by its path or by a link.
 */
export async function openWorkspace(start: string, ceiling?: string): Promise<Workspace> {
  const folder = await realpath(start).catch(() => path.resolve(start));
  const top = ceiling === undefined ? undefined : await realpath(ceiling).catch(() => path.resolve(ceiling));
  if (top !== undefined && folder !== top && !folder.startsWith(top.endsWith(path.sep) ? top : top + path.sep))
    throw new TreeError(`the folder ${JSON.stringify(start)} leads out of the workspace`, 'name a folder of the checked-out repository');
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) {
      return { root: at, folder: path.relative(at, folder).split(path.sep).join('/'), git: new Git(at), empty: false };
    }
    if (at === top || at === path.dirname(at)) break;
  }
  const entries = await readdir(folder).catch(() => []);
  return { root: folder, folder: '', empty: entries.length === 0 };
}
