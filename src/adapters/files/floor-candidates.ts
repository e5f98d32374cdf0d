import path from 'node:path';
import { isSkippedFolder } from '../../model/paths.ts';
import { entriesOf } from './local-files.ts';

/** The maximum depth of the folders below `.mnemom` that are searched for templates. */
const MAX_TEMPLATE_DEPTH = 6;

/**
 * Finds files that may be floors of an agent in `folder`, and returns their paths relative to
 * `root` (docs/reference/floors.md#where-floors-come-from). A policy with the scope `org` applies
 * below the parent of its folder. Such a policy must therefore be in a folder above the agent, or
 * in a direct subfolder of a folder above the agent. Templates are below `.mnemom`. Other folders
 * are not searched, because the tree may be large.
 */
export async function floorCandidates(root: string, folder: string): Promise<readonly string[]> {
  if (folder === '..' || folder.startsWith('../') || path.isAbsolute(folder)) return [];
  const files: string[] = [];
  const above = folder === '' ? [] : folder.split('/');
  for (let depth = 0; depth <= above.length; depth += 1) {
    const here = above.slice(0, depth).join('/');
    const entries = listedIn(root, here);
    for (const file of entries.files) files.push(file);
    for (const inner of entries.folders)
      for (const file of listedIn(root, inner).files) files.push(file);
  }
  for (const scope of ['orgs', 'platform'])
    for (const file of below(root, `.mnemom/${scope}`, MAX_TEMPLATE_DEPTH)) files.push(file);
  return [...new Set(files)].sort();
}

function listedIn(
  root: string,
  folder: string,
): { readonly files: readonly string[]; readonly folders: readonly string[] } {
  const entries = entriesOf(path.join(root, folder));
  const at = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  return {
    files: entries.filter((entry) => !entry.isDirectory()).map(({ name }) => at(name)),
    folders: entries
      .filter((entry) => entry.isDirectory() && !isSkippedFolder(entry.name))
      .map(({ name }) => at(name)),
  };
}

function below(root: string, folder: string, depth: number): readonly string[] {
  const { files, folders } = listedIn(root, folder);
  if (depth === 0) return files;
  return [...files, ...folders.flatMap((inner) => below(root, inner, depth - 1))];
}
