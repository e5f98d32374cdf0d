import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isSkippedFolder } from '../../model/paths.ts';

/** The maximum folder depth below `.mnemom` at which to search for templates. */
const MAX_TEMPLATE_DEPTH = 6;

/**
 * Finds files that may be floors of an agent in `folder`, and returns their paths relative to
 * `root` (docs/reference/floors.md#where-floors-come-from). A policy with the scope `org` applies
 * below the parent of its folder. It must therefore be in a folder above the agent, or in a direct
 * subfolder of such a folder. Templates are below `.mnemom`. Other folders are not searched,
 * because the tree may be large.
 */
export async function floorCandidates(root: string, folder: string): Promise<readonly string[]> {
  if (folder === '..' || folder.startsWith('../') || path.isAbsolute(folder)) return [];
  const files: string[] = [];
  const above = folder === '' ? [] : folder.split('/');
  for (let depth = 0; depth <= above.length; depth += 1) {
    const here = above.slice(0, depth).join('/');
    const entries = await entriesOf(root, here);
    for (const file of entries.files) files.push(file);
    for (const inner of entries.folders)
      for (const file of (await entriesOf(root, inner)).files) files.push(file);
  }
  for (const scope of ['orgs', 'platform'])
    for (const file of await below(root, `.mnemom/${scope}`, MAX_TEMPLATE_DEPTH)) files.push(file);
  return [...new Set(files)].sort();
}

async function entriesOf(
  root: string,
  folder: string,
): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  const at = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  return {
    files: entries.filter((entry) => !entry.isDirectory()).map(({ name }) => at(name)),
    folders: entries
      .filter((entry) => entry.isDirectory() && !isSkippedFolder(entry.name))
      .map(({ name }) => at(name)),
  };
}

async function below(root: string, folder: string, depth: number): Promise<readonly string[]> {
  const { files, folders } = await entriesOf(root, folder);
  if (depth === 0) return files;
  return [
    ...files,
    ...(await Promise.all(folders.map((inner) => below(root, inner, depth - 1)))).flat(),
  ];
}
