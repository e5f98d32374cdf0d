import { closeSync, openSync, writeSync } from 'node:fs';
import { lstat, mkdir, open, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SettingsError } from '../../settings/settings-error.ts';

/**
 * Writes a text to a file inside a root folder, as a whole or piece by piece, and creates missing
 * folders. With `begins`, an existing file is replaced only if it is empty or begins with that
 * text, so that no other file is lost. Returns the full path.
 * @throws SettingsError if the path leads out of the root, through a symbolic link or into `.git`,
 * or if the file must not be replaced.
 */
export async function writeInside(
  root: string,
  name: string,
  text: string | ((append: (text: string) => void) => void),
  begins?: string,
): Promise<string> {
  const file = path.resolve(root, name);
  // The change under check may contain links on this path, and must not be able to redirect the
  // file out of the workspace.
  const isLink = (await lstat(file).catch(() => undefined))?.isSymbolicLink() === true;
  const folder = await existing(path.dirname(file));
  const top = await realpath(root);
  if (isLink || (folder !== top && !folder.startsWith(top + path.sep)))
    throw new SettingsError(
      'its path leads out of the workspace, or through a symbolic link',
      'use a path inside the workspace',
    );
  if ([folder, file].some((part) => GIT_FOLDER.test(path.relative(top, part))))
    throw new SettingsError('its path leads into ".git"', 'use a path outside ".git"');
  if (begins !== undefined && !(await isReplaceable(file, begins)))
    throw new SettingsError(
      'another file at this path would be overwritten',
      'use another path, or remove that file',
    );
  await mkdir(path.dirname(file), { recursive: true });
  if (typeof text === 'string') await writeFile(file, text);
  else writePieces(file, text);
  return file;
}

/** A path with a folder or file of git in it, on any file system. */
const GIT_FOLDER = /(?:^|[\\/])\.git(?:[\\/]|$)/i;

/** Whether a file is absent, is empty, or begins with a text. A folder is left to the system. */
async function isReplaceable(file: string, begins: string): Promise<boolean> {
  const stats = await lstat(file).catch(() => undefined);
  if (stats === undefined || !stats.isFile() || stats.size === 0) return true;
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Buffer.byteLength(begins)));
    return buffer.toString('utf8', 0, bytesRead) === begins;
  } finally {
    await handle.close();
  }
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
