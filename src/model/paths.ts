/** The names of folders to skip. They contain none of the project's own files. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * The maximum number of symbolic links to follow, as on Linux. A longer chain is treated as a loop.
 */
const MAX_LINKS = 40;

/** Returns whether file listings omit folders with this name. */
export function isSkippedFolder(name: string): boolean {
  return SKIPPED_FOLDERS.has(name);
}

/** Returns whether a path is inside a folder that file listings omit. */
export function isSkipped(file: string): boolean {
  return file.split('/').slice(0, -1).some(isSkippedFolder);
}

/**
 * Normalises a path to the form that git uses, without `./` and `a/../`. Returns undefined for the
 * root folder and for paths outside it.
 */
export function plainPath(file: string): string | undefined {
  if (file.startsWith('/')) return undefined;
  const parts: string[] = [];
  for (const part of file.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join('/');
}

/**
 * The result of following the symbolic links in a path. `links` contains the paths of all links
 * that were encountered.
 */
export type Followed =
  /**
   * `isLink` is true if the path itself is a link, rather than only a folder above it. The target
   * of such a link must exist. If `isLink` is false, the path may not exist.
   */
  | {
      readonly kind: 'path';
      readonly path: string;
      readonly links: readonly string[];
      readonly isLink: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: string; readonly links: readonly string[] };

export const LEADS_OUT = 'a symbolic link points outside the workspace and is not followed';
export const LEADS_NOWHERE = 'a symbolic link is broken';
export const IN_A_LOOP = 'symbolic links form a loop';
export const UNTRACKED_TARGET =
  'a symbolic link points to a file that git does not track and is not followed';

/**
 * Follows the symbolic links in a path as the file system would, but never outside the root folder.
 * `targets` maps the path of each link to its target.
 */
export function follow(file: string, targets: { get(link: string): string | undefined }): Followed {
  let open = file.split('/');
  const done: string[] = [];
  const links: string[] = [];
  let isLink = false;
  for (;;) {
    const [part, ...rest] = open;
    if (part === undefined) return { kind: 'path', path: done.join('/'), links, isLink };
    open = rest;
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (done.pop() === undefined) return { kind: 'refused', reason: LEADS_OUT, links };
      continue;
    }
    done.push(part);
    const at = done.join('/');
    const target = targets.get(at);
    if (target === undefined) continue;
    links.push(at);
    isLink ||= rest.every((segment) => segment === '' || segment === '.');
    if (target.startsWith('/')) return { kind: 'refused', reason: LEADS_OUT, links };
    if (links.length > MAX_LINKS) return { kind: 'refused', reason: IN_A_LOOP, links };
    done.pop();
    open = [...target.split('/'), ...rest];
  }
}

/**
 * Returns whether a path is git's data folder or is inside it. Case is ignored, because some file
 * systems ignore it.
 */
export function isGitData(file: string): boolean {
  return file.split('/').some((part) => part.toLowerCase() === '.git');
}

/** Returns a path, followed by every folder above it. */
export function selfAndAbove(file: string): readonly string[] {
  const parts = file.split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
