import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a text to a file inside a root folder, and creates missing folders. Returns the full path.
 * @throws Error if the path leads out of the root, or through a symbolic link.
 */
export async function writeInside(root: string, name: string, text: string): Promise<string> {
  const file = path.resolve(root, name);
  // The change under check may contain links on this path, and must not be able to redirect the
  // file out of the workspace.
  const isLink = (await lstat(file).catch(() => undefined))?.isSymbolicLink() === true;
  const folder = await existing(path.dirname(file));
  const top = await realpath(root);
  if (isLink || (folder !== top && !folder.startsWith(top + path.sep)))
    throw new Error('its path leads out of the workspace, or through a symbolic link');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

/** Returns the nearest existing folder on a path, with links resolved. */
async function existing(folder: string): Promise<string> {
  return realpath(folder).catch(() => existing(path.dirname(folder)));
}
