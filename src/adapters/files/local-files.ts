import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What a path leads to, taken from a folder; undefined where nothing is there. Links are followed,
 * also out of the folder.
 */
export function kindOfPath(folder: string, name: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path.resolve(folder, name)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/**
 * Writes a text to a file whose path is taken from a folder.
 * @throws Error where it cannot be written, or is there already and only a `new` one is wanted.
 */
export async function writeLocalFile(
  folder: string,
  name: string,
  text: string,
  which: 'any' | 'new' = 'any',
): Promise<void> {
  await writeFile(path.resolve(folder, name), text, { flag: which === 'new' ? 'wx' : 'w' });
}
