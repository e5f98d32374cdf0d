import { createHash } from 'node:crypto';

/**
 * The content of a path in a commit: text, raw bytes, a symbolic link with its target, or a
 * submodule with its commit.
 */
export type FileContent =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly submodule: string };

/** The files of a commit: paths from the root of the repository, with `/`, and their contents. */
export type FileTree = Readonly<Record<string, FileContent>>;

/** An entry in a git tree object, as listed by `GET git/trees`. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: '100644' | '120000' | '040000' | '160000';
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size?: number;
}

/**
 * All git tree objects of a commit: the id of the root, and for each directory (`''` is the root)
 * its id and its direct entries.
 */
export interface TreeObjects {
  readonly root: string;
  readonly directories: ReadonlyMap<
    string,
    { readonly sha: string; readonly entries: readonly TreeEntry[] }
  >;
}

/** Returns the bytes that git stores for a file. For a symbolic link, these are its target. */
export function bytesOf(content: FileContent): Buffer {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  if (content instanceof Uint8Array) return Buffer.from(content);
  return Buffer.from('symlink' in content ? content.symlink : '', 'utf8');
}

/** Returns the target of a symbolic link, or undefined for a regular file. */
export function linkTarget(content: FileContent): string | undefined {
  return typeof content === 'string' || content instanceof Uint8Array || !('symlink' in content)
    ? undefined
    : content.symlink;
}

/** Returns the commit of a submodule, or undefined for anything else. */
export function submoduleCommit(content: FileContent): string | undefined {
  return typeof content === 'object' && 'submodule' in content ? content.submodule : undefined;
}

function objectSha(type: 'blob' | 'tree', data: Buffer): string {
  return createHash('sha1').update(`${type} ${data.length}\0`).update(data).digest('hex');
}

/**
 * Returns git's id for a file's content (40 hexadecimal digits), as printed by `git hash-object`.
 */
export function blobSha(content: FileContent): string {
  return submoduleCommit(content) ?? objectSha('blob', bytesOf(content));
}

// Git sorts a directory as if its name ended with a slash, and compares bytes.
function gitOrder(a: TreeEntry, b: TreeEntry): number {
  const key = (entry: TreeEntry): Buffer =>
    Buffer.from(entry.type === 'tree' ? `${entry.path}/` : entry.path, 'utf8');
  return Buffer.compare(key(a), key(b));
}

/** Returns the bytes that git stores for a folder with these entries, in git's order. */
export function treeBytes(entries: readonly TreeEntry[]): Buffer {
  const lines = entries.map((entry) =>
    Buffer.concat([
      Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.path}\0`, 'utf8'),
      Buffer.from(entry.sha, 'hex'),
    ]),
  );
  return Buffer.concat(lines);
}

/**
 * Returns the tree objects that git would write for these files, with their real ids. Paths of
 * entries are relative to their directory.
 */
export function treeObjects(tree: FileTree): TreeObjects {
  const directories = new Map<string, { sha: string; entries: TreeEntry[] }>([
    ['', { sha: '', entries: [] }],
  ]);
  for (const [path, content] of Object.entries(tree)) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
      const directory = parts.slice(0, depth).join('/');
      if (!directories.has(directory)) directories.set(directory, { sha: '', entries: [] });
    }
    const entry: TreeEntry =
      submoduleCommit(content) !== undefined
        ? { path: parts.at(-1)!, mode: '160000', type: 'commit', sha: blobSha(content) }
        : {
            path: parts.at(-1)!,
            mode: linkTarget(content) === undefined ? '100644' : '120000',
            type: 'blob',
            sha: blobSha(content),
            size: bytesOf(content).length,
          };
    directories.get(parts.slice(0, -1).join('/'))!.entries.push(entry);
  }
  const depthOf = (directory: string): number =>
    directory === '' ? 0 : directory.split('/').length;
  for (const [path, directory] of [...directories].sort(([a], [b]) => depthOf(b) - depthOf(a))) {
    directory.entries.sort(gitOrder);
    directory.sha = objectSha('tree', treeBytes(directory.entries));
    if (path === '') continue;
    const parts = path.split('/');
    const parent = directories.get(parts.slice(0, -1).join('/'))!;
    parent.entries.push({ path: parts.at(-1)!, mode: '040000', type: 'tree', sha: directory.sha });
  }
  return { root: directories.get('')!.sha, directories };
}
