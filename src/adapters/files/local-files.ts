import { type Dirent, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isSkippedFolder } from '../../model/paths.ts';

/**
 * Returns the kind of file system entry at a path relative to `folder`, or undefined if nothing
 * exists there. Follows links, even out of `folder`.
 */
export function kindOfPath(folder: string, name: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path.resolve(folder, name)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/**
 * Returns a path relative to `folder`, with `/` as the separator. The folder itself is `.`. A path
 * outside the folder begins with `..`, or with a drive on Windows. If a path leads through a linked
 * folder to a location inside `folder`, the real path is used, for example for absolute paths
 * through `/tmp` on macOS. A linked file keeps its name, because the files next to the link belong
 * to it.
 */
export function pathFrom(folder: string, name: string): string {
  const full = path.resolve(folder, name);
  const isFolder = kindOfPath(folder, name) === 'folder';
  const placed = isFolder
    ? realPath(full)
    : path.join(realPath(path.dirname(full)), path.basename(full));
  const real = inPosix(path.relative(realPath(folder), placed));
  return (isOutside(real) ? inPosix(path.relative(folder, full)) : real) || '.';
}

/** Whether a path returned by `pathFrom` is outside the folder. */
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
 * Lists the files in a folder, with paths relative to `root` in the form that `pathFrom` returns.
 * `levels` limits the depth of subfolders. Folders that cannot be read are treated as empty. The
 * list ends after `most` files.
 */
export async function filesBelow(
  root: string,
  name: string,
  { levels = Number.POSITIVE_INFINITY, most = Number.POSITIVE_INFINITY } = {},
): Promise<readonly string[]> {
  const files: string[] = [];
  const open = [{ folder: name, left: levels }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { folder, left } = next;
    const full = path.resolve(root, folder);
    for (const entry of entriesOf(full)) {
      const file = path.join(folder, entry.name);
      if (!entry.isDirectory()) files.push(inPosix(path.relative(root, path.resolve(root, file))));
      else if (left > 0 && !isSkippedFolder(entry.name))
        open.push({ folder: file, left: left - 1 });
      if (files.length >= most) return files.sort();
    }
  }
  return files.sort();
}

/**
 * Returns the entries of a folder. Returns none if the folder cannot be read. Synchronous, because
 * Node takes longer to load the asynchronous functions than to read a few folders.
 */
export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/**
 * Writes a string to the file `name` in `folder`.
 * @throws Error if the file cannot be written, or if `which` is `new` and the file exists.
 */
export async function writeLocalFile(
  folder: string,
  name: string,
  text: string,
  which: 'any' | 'new' = 'any',
): Promise<void> {
  writeFileSync(path.resolve(folder, name), text, { flag: which === 'new' ? 'wx' : 'w' });
}

function inPosix(file: string): string {
  return file.split(path.sep).join('/');
}
