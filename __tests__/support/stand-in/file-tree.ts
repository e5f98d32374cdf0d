import { createHash } from 'node:crypto';

/**
 * What one path of a commit holds: text, raw bytes, a symbolic link with its target, or a submodule
 * with the commit that it points to.
 */
export type FileContent =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly submodule: string };

/** The files of one commit: path from the repository root, with `/`, to content. */
export type FileTree = Readonly<Record<string, FileContent>>;

/** One entry of a git tree object, as `GET git/trees` lists it. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: '100644' | '120000' | '040000' | '160000';
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size?: number;
}

/**
 * All git tree objects of one commit: the root's id, and for every directory (`''` is the root) its
 * id and its direct entries.
 */
export interface TreeObjects {
  readonly root: string;
  readonly directories: ReadonlyMap<
    string,
    { readonly sha: string; readonly entries: readonly TreeEntry[] }
  >;
}

/** The bytes that git stores for a file; of a symbolic link these are its target. */
export function bytesOf(content: FileContent): Buffer {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  if (content instanceof Uint8Array) return Buffer.from(content);
  return Buffer.from('symlink' in content ? content.symlink : '', 'utf8');
}

/** The symbolic link's target, or undefined for a regular file. */
export function linkTarget(content: FileContent): string | undefined {
  return typeof content === 'string' || content instanceof Uint8Array || !('symlink' in content)
    ? undefined
    : content.symlink;
}

/** The commit that a submodule points to, or undefined for anything else. */
export function submoduleCommit(content: FileContent): string | undefined {
  return typeof content === 'object' && 'submodule' in content ? content.submodule : undefined;
}

function objectSha(type: 'blob' | 'tree', data: Buffer): string {
  return createHash('sha1').update(`${type} ${data.length}\0`).update(data).digest('hex');
}

/**
 * Git's own id of a file's content (40 hexadecimal digits), the same that `git hash-object` prints.
 */
export function blobSha(content: FileContent): string {
  return submoduleCommit(content) ?? objectSha('blob', bytesOf(content));
}

// Git orders a directory as if its name ended with a slash, and compares bytes.
function gitOrder(a: TreeEntry, b: TreeEntry): number {
  const key = (entry: TreeEntry): Buffer =>
    Buffer.from(entry.type === 'tree' ? `${entry.path}/` : entry.path, 'utf8');
  return Buffer.compare(key(a), key(b));
}

/** What git stores for a folder with these entries, in git's order. */
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
 * The tree objects that git would write for these files, with their real ids; entry paths are
 * relative to their directory.
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
