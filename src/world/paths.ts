import path from 'node:path';

/** Folders that hold no files of the project's own. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Links that are followed one after the other before it counts as a circle; Linux has the same limit. */
const MOST_LINKS = 40;

/** Whether a folder of this name is left out of every listing. */
export function isSkippedFolder(name: string): boolean {
  return SKIPPED_FOLDERS.has(name);
}

/** Whether a path lies in such a folder. */
export function isSkipped(file: string): boolean {
  return file.split('/').slice(0, -1).some(isSkippedFolder);
}

/** A path as git writes it, without `./` and `a/../`; undefined when it leads out of the root or to the root itself. */
export function plainPath(file: string): string | undefined {
  const plain = path.posix.normalize(file).replace(/\/$/, '');
  return plain === '' || plain === '.' || plain === '..' || plain.startsWith('../') || plain.startsWith('/') ? undefined : plain;
}

/** Where a path leads. */
export type Followed =
  | { readonly kind: 'path'; readonly path: string; readonly links: number }
  | { readonly kind: 'refused'; readonly reason: string };

export const LEADS_OUT = 'a symbolic link leads out of the workspace, and is not followed';
export const LEADS_NOWHERE = 'a symbolic link leads nowhere';
export const IN_A_CIRCLE = 'symbolic links lead in a circle';

/**
 * Follows the links of a path in a commit as the file system would, but never out of its root (spec 2);
 * `linkAt` gives the target of what stands at a path when it is a link.
 */
export async function follow(file: string, linkAt: (file: string) => Promise<string | undefined>): Promise<Followed> {
  let open = file.split('/');
  const done: string[] = [];
  for (let links = 0; ; ) {
    const [part, ...rest] = open;
    if (part === undefined) return { kind: 'path', path: done.join('/'), links };
    open = rest;
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (done.pop() === undefined) return { kind: 'refused', reason: LEADS_OUT };
      continue;
    }
    done.push(part);
    const target = await linkAt(done.join('/'));
    if (target === undefined) continue;
    if (target.startsWith('/')) return { kind: 'refused', reason: LEADS_OUT };
    links += 1;
    if (links > MOST_LINKS) return { kind: 'refused', reason: IN_A_CIRCLE };
    done.pop();
    open = [...target.split('/'), ...rest];
  }
}
