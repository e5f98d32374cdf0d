import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { lstat, mkdir, open, realpath, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digits } from '../../document/digits.ts';
import { SettingsError } from '../../settings/settings-error.ts';

/**
 * Writes text to a file inside a root folder, and creates missing folders. Returns the full path.
 * If `begins` is given, an existing file is replaced only if it is empty or starts with that text,
 * so that no other file is lost.
 * @throws SettingsError if the path leads out of the root, through a symbolic link or into `.git`.
 * Also thrown if an existing file must not be replaced.
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
 * Removes a file inside a root folder, if it exists. A folder is left alone.
 * @throws SettingsError if `writeInside` would not write to the path.
 */
export async function removeInside(root: string, name: string): Promise<void> {
  const file = await pathInside(root, name);
  const stats = await lstat(file).catch(() => undefined);
  if (stats?.isFile() === true) await rm(file);
}

/**
 * Reads a file inside a root folder as bytes. Only a regular file is read, and at most `most` bytes.
 * @throws SettingsError if `writeInside` would not write to the path, or if the file is larger.
 * @throws Error of the operating system if there is no such file.
 */
export async function readInside(root: string, name: string, most: number): Promise<Uint8Array> {
  const file = await pathInside(root, name);
  // The file was made by others. Something else may be put in its place after the check above.
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
  // The change under check may have added links on this path, which must not redirect the file out
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
 * Matches a path that contains the folder `.git`, in upper or lower case, and with slashes or
 * backslashes.
 */
const GIT_FOLDER = /(?:^|[\\/])\.git(?:[\\/]|$)/i;

/**
 * Whether a file is absent, is empty, or starts with the text `begins`. Also true for a folder, so
 * that the attempt to write to it fails.
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

/** The number of characters to write at once. */
const PIECE = 1024 * 1024;

/** Writes a file in pieces, so that its whole text is never in memory. */
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
 * Returns the real path of a folder. If it does not exist, returns the real path of the nearest
 * folder above it that does.
 */
async function existing(folder: string): Promise<string> {
  return realpath(folder).catch(() => existing(path.dirname(folder)));
}
