import type { FileTree, TreeEntry, TreeObjects } from './file-tree.ts';
import { blobSha, bytesOf, treeObjects } from './file-tree.ts';

/**
 * A repository as plain data: commits by id with their files, parents by id, and ids by branch or
 * tag name (`main`, `refs/tags/v1`).
 */
export interface RepositoryData {
  readonly commits: Readonly<Record<string, FileTree>>;
  readonly parents?: Readonly<Record<string, readonly string[]>>;
  readonly refs?: Readonly<Record<string, string>>;
  /** If set, only requests with this token can see the repository. All others get 404. */
  readonly token?: string;
}

/** A repository with the lookups that endpoints need. Objects are computed once, on first use. */
export interface Repository {
  readonly name: string;
  readonly token: string | undefined;
  /**
   * Returns the commit id for an id, a branch, a tag or a full ref, or undefined if there is none.
   */
  resolve(ref: string): string | undefined;
  files(commit: string): FileTree;
  parents(commit: string): readonly string[];
  tree(commit: string): TreeObjects;
  /**
   * Returns the entries of the tree object with this id, and those of its subdirectories by path.
   * Returns undefined if no commit contains it.
   */
  treeBySha(sha: string): readonly TreeEntry[] | undefined;
  blobBySha(sha: string): Buffer | undefined;
}

/** Adds lookups to plain repository data. */
export function openRepository(name: string, data: RepositoryData): Repository {
  const trees = new Map<string, TreeObjects>();
  const tree = (commit: string): TreeObjects => {
    const known = trees.get(commit) ?? treeObjects(data.commits[commit] ?? {});
    trees.set(commit, known);
    return known;
  };
  let blobs: Map<string, Buffer> | undefined;
  const allBlobs = (): Map<string, Buffer> => {
    const contents = Object.values(data.commits).flatMap((files) => Object.values(files));
    blobs ??= new Map(contents.map((content) => [blobSha(content), bytesOf(content)]));
    return blobs;
  };
  return {
    name,
    token: data.token,
    resolve: (ref) => {
      if (Object.hasOwn(data.commits, ref)) return ref;
      const refs = data.refs ?? {};
      // `heads/main` means only the branch, even if a tag has the same name.
      const branch = /^heads\/(.+)$/.exec(ref)?.[1];
      const spelled =
        branch !== undefined
          ? [`refs/heads/${branch}`, branch]
          : [
              ref,
              ref.replace(/^refs\/(?:heads|tags)\//, ''),
              `refs/heads/${ref}`,
              `refs/tags/${ref}`,
              `refs/${ref}`,
            ];
      const found = spelled.find((name) => Object.hasOwn(refs, name));
      if (found !== undefined) return refs[found];
      return ref === 'HEAD' ? (refs.main ?? refs['refs/heads/main']) : undefined;
    },
    files: (commit) => data.commits[commit] ?? {},
    parents: (commit) => data.parents?.[commit] ?? [],
    tree,
    treeBySha: (sha) => {
      for (const commit of Object.keys(data.commits)) {
        const { directories } = tree(commit);
        const start = [...directories].find(([, directory]) => directory.sha === sha);
        if (start === undefined) continue;
        return entriesBelow(directories, start[0]);
      }
      return undefined;
    },
    blobBySha: (sha) => allBlobs().get(sha),
  };
}

function entriesBelow(
  directories: TreeObjects['directories'],
  start: string,
): readonly TreeEntry[] {
  const below = (path: string, prefix: string): TreeEntry[] =>
    (directories.get(path)?.entries ?? []).flatMap((entry) => {
      const named = { ...entry, path: `${prefix}${entry.path}` };
      if (entry.type !== 'tree') return [named];
      return [
        named,
        ...below(path === '' ? entry.path : `${path}/${entry.path}`, `${named.path}/`),
      ];
    });
  return below(start, '');
}
