import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Returns whether a path, relative to `folder`, leads to a file or a folder. Returns undefined if
 * nothing exists there. Follows links, even out of `folder`.
 */
export function kindOfPath(folder: string, name: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path.resolve(folder, name)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/**
 * Writes text to the file `name` in `folder`.
 * @throws Error if the file cannot be written, or if `which` is `new` and the file exists.
 */
export async function writeLocalFile(
  folder: string,
  name: string,
  text: string,
  which: 'any' | 'new' = 'any',
): Promise<void> {
  await writeFile(path.resolve(folder, name), text, { flag: which === 'new' ? 'wx' : 'w' });
}
