import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a text to a file below a root, with the folders on its way, and answers its full path.
 * @throws Error where the path leads out of the root, or through a symbolic link.
 */
export async function writeInside(root: string, name: string, text: string): Promise<string> {
  const file = path.resolve(root, name);
  // The change may have made a part of the path a link, and what is written must not leave the
  // workspace.
  const isLink = (await lstat(file).catch(() => undefined))?.isSymbolicLink() === true;
  const folder = await existing(path.dirname(file));
  const top = await realpath(root);
  if (isLink || (folder !== top && !folder.startsWith(top + path.sep)))
    throw new Error('its path leads out of the workspace, or through a symbolic link');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

/** The nearest folder on a path that exists, without links. */
async function existing(folder: string): Promise<string> {
  return realpath(folder).catch(() => existing(path.dirname(folder)));
}
