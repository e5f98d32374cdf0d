import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Returns whether a path relative to a folder leads to a file or a folder, or undefined if nothing
 * exists there. Links are followed, even out of the folder.
 */
export function kindOfPath(folder: string, name: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path.resolve(folder, name)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/**
 * Writes a text to a file, whose path is relative to a folder.
 * @throws Error if the file cannot be written, or if it exists and `which` is `new`.
 */
export async function writeLocalFile(
  folder: string,
  name: string,
  text: string,
  which: 'any' | 'new' = 'any',
): Promise<void> {
  await writeFile(path.resolve(folder, name), text, { flag: which === 'new' ? 'wx' : 'w' });
}
