import { realpathSync, statSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isSkippedFolder } from '../../model/paths.ts';

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
 * Returns a path relative to `folder`, with `/` as separator. The folder itself is `.`. A path
 * outside begins with `..`, or with a drive on Windows.
 */
export function pathFrom(folder: string, name: string): string {
  const full = path.resolve(folder, name);
  const relative = inPosix(path.relative(folder, full));
  if (!isOutside(relative)) return relative || '.';
  // An absolute path can lead into the folder through a link, such as `/tmp` on macOS.
  const real = inPosix(path.relative(realPath(folder), realPath(full)));
  return isOutside(real) ? relative : real || '.';
}

/** Whether a path that `pathFrom` returned is outside its folder. */
export function isOutside(relative: string): boolean {
  return relative === '..' || relative.startsWith('../') || path.isAbsolute(relative);
}

function realPath(full: string): string {
  try {
    return realpathSync(full);
  } catch {
    return full;
  }
}

/**
 * Lists the files in a folder, relative to `root` as `pathFrom` writes them. With `levels`, only
 * this many levels of subfolders are listed. Folders that cannot be read count as empty.
 */
export async function filesBelow(
  root: string,
  name: string,
  levels = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> {
  const entries = await readdir(path.resolve(root, name), { withFileTypes: true }).catch(() => []);
  const files: string[] = [];
  for (const entry of entries) {
    const file = path.join(name, entry.name);
    if (!entry.isDirectory()) files.push(pathFrom(root, file));
    else if (levels > 0 && !isSkippedFolder(entry.name))
      for (const inner of await filesBelow(root, file, levels - 1)) files.push(inner);
  }
  return files.sort();
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

function inPosix(file: string): string {
  return file.split(path.sep).join('/');
}
