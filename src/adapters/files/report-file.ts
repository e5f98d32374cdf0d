import { closeSync, openSync, writeSync } from 'node:fs';
import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a text to a file inside a root folder, as a whole or piece by piece, and creates missing
 * folders. Returns the full path.
 * @throws Error if the path leads out of the root, or through a symbolic link.
 */
export async function writeInside(
  root: string,
  name: string,
  text: string | ((append: (text: string) => void) => void),
): Promise<string> {
  const file = path.resolve(root, name);
  // The change under check may contain links on this path, and must not be able to redirect the
  // file out of the workspace.
  const isLink = (await lstat(file).catch(() => undefined))?.isSymbolicLink() === true;
  const folder = await existing(path.dirname(file));
  const top = await realpath(root);
  if (isLink || (folder !== top && !folder.startsWith(top + path.sep)))
    throw new Error('its path leads out of the workspace, or through a symbolic link');
  await mkdir(path.dirname(file), { recursive: true });
  if (typeof text === 'string') await writeFile(file, text);
  else writePieces(file, text);
  return file;
}

/** The size of the pieces that are written at once, in characters. */
const PIECE = 1024 * 1024;

/** Writes a file piece by piece, so that a large text is never in memory as a whole. */
function writePieces(file: string, produce: (append: (text: string) => void) => void): void {
  const handle = openSync(file, 'w');
  try {
    let waiting = '';
    produce((text) => {
      waiting += text;
      if (waiting.length < PIECE) return;
      writeSync(handle, waiting);
      waiting = '';
    });
    writeSync(handle, waiting);
  } finally {
    closeSync(handle);
  }
}

/** Returns the nearest existing folder on a path, with links resolved. */
async function existing(folder: string): Promise<string> {
  return realpath(folder).catch(() => existing(path.dirname(folder)));
}
