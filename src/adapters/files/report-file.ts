import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { lstat, mkdir, open, realpath, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digits } from '../../document/digits.ts';
import { SettingsError } from '../../settings/settings-error.ts';

/**
 * Writes text to a file inside a root folder and creates missing folders. Returns the full path. If
 * `begins` is given, an existing file is replaced only if it is empty or starts with that text, to
 * prevent the loss of other files.
 * @throws SettingsError if the path leads out of the root, through a symbolic link or into `.git`,
 * or if an existing file must not be replaced.
 */
export async function writeInside(
  root: string,
  name: string,
  text: string | ((append: (text: string) => void) => void),
  begins?: string,
): Promise<string> {
  const file = await pathInside(root, name);
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

/**
 * Removes a file inside a root folder, if it exists. Folders are not removed.
 * @throws SettingsError if `writeInside` would not write to the path.
 */
export async function removeInside(root: string, name: string): Promise<void> {
  const file = await pathInside(root, name);
  const stats = await lstat(file).catch(() => undefined);
  if (stats?.isFile() === true) await rm(file);
}

/**
 * Reads a file inside a root folder. Only regular files of at most `most` bytes are read.
 * @throws SettingsError if `writeInside` would not write to the path, or if the file is too large.
 * @throws an operating system error if the file does not exist.
 */
export async function readInside(root: string, name: string, most: number): Promise<Uint8Array> {
  const file = await pathInside(root, name);
  // The file is untrusted, and may be replaced after the check above.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const handle = await open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new SettingsError('it is not a file');
    const buffer = Buffer.alloc(Math.min(stats.size, most) + 1);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    if (stats.size > most || bytesRead > most)
      throw new SettingsError(`it has more than ${digits(most)} bytes`);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * Returns the full path of a file inside a root folder.
 * @throws SettingsError if the path leads out of the root, through a symbolic link or into `.git`.
 */
async function pathInside(root: string, name: string): Promise<string> {
  const file = path.resolve(root, name);
  // The change under check may have added links to this path, which must not redirect the file out
  // of the workspace.
  const isLink = (await lstat(file).catch(() => undefined))?.isSymbolicLink() === true;
  const folder = await existing(path.dirname(file));
  const top = await realpath(root);
  if (isLink || (folder !== top && !folder.startsWith(top + path.sep)))
    throw new SettingsError(
      'its path points outside the workspace, or passes through a symbolic link',
      'use a path inside the workspace',
    );
  if ([folder, file].some((part) => GIT_FOLDER.test(path.relative(top, part))))
    throw new SettingsError('its path is inside ".git"', 'use a path outside ".git"');
  return file;
}

/**
 * Matches a path that contains the folder `.git`, in upper or lower case, with slashes or
 * backslashes.
 */
const GIT_FOLDER = /(?:^|[\\/])\.git(?:[\\/]|$)/i;

/**
 * Whether a file is absent, is empty, or starts with `begins`. Also true for a folder, because a
 * later attempt to write to the folder fails.
 */
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

/** The number of characters in each write. */
const PIECE = 1024 * 1024;

/** Writes a file in pieces, without keeping the whole text in memory. */
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

/**
 * Returns a folder's real path. If the folder does not exist, returns the real path of its nearest
 * existing ancestor.
 */
async function existing(folder: string): Promise<string> {
  return realpath(folder).catch(() => existing(path.dirname(folder)));
}
