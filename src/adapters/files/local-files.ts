import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Returns whether a path leads to a file or a folder. Returns undefined if nothing exists there.
 * The path is relative to `folder`. Links are followed, even to targets outside the folder.
 */
export function kindOfPath(folder: string, name: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path.resolve(folder, name)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/**
 * Writes text to a file. The path of the file is relative to `folder`.
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
